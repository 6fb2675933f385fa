package org.chuangyou.organization.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.organization.tree.Authority;

@ApplicationScoped
class Posts implements PanacheRepositoryBase<Post, UUID>, Authority {

    private final Clock clock;

    Posts(Clock clock) {
        this.clock = clock;
    }

    /** Posts held now. */
    List<Post> in(Collection<UUID> organizations) {
        return list("organizationId in ?1 and relinquishedOn is null order by id", organizations);
    }

    @Override
    public boolean holdsPostAtOrAbove(String personCode, UUID organization) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        SELECT EXISTS (
                            SELECT FROM post
                            JOIN person ON person.id = post.person_id AND person.code = ?1
                            JOIN organization upper ON upper.id = post.organization_id
                            JOIN organization lower ON lower.id = ?2 AND upper.path @> lower.path
                            WHERE post.relinquished_on IS NULL OR post.relinquished_on > ?3)
                        """, Boolean.class)
                .setParameter(1, personCode)
                .setParameter(2, organization)
                .setParameter(3, LocalDate.now(clock))
                .getSingleResult();
    }
}
