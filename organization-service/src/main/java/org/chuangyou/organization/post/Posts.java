package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Posts implements PanacheRepositoryBase<Post, UUID> {

    Post require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** Posts held now. */
    List<Post> in(Collection<UUID> organizations) {
        return list("organizationId in ?1 and relinquishedOn is null order by id", organizations);
    }

    /** Posts held on a day. */
    List<Post> in(UUID organization, LocalDate on) {
        return list(
                "organizationId = ?1 and assumedOn <= ?2 and (relinquishedOn is null or relinquishedOn > ?2)"
                        + " order by id",
                organization,
                on);
    }

    List<Post> everIn(UUID organization) {
        return list("organizationId = ?1 order by assumedOn, id", organization);
    }

    List<Post> everOf(UUID person) {
        return list("personId = ?1 order by assumedOn, id", person);
    }
}
