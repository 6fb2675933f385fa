package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.sql.Scalar;

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

    /** What the election that begins on this day finds: the committee that it follows. */
    List<Post> committeeBefore(UUID organization, LocalDate day) {
        return in(organization, day).stream()
                .filter(post -> post.office().isElected() && post.assumedOn().isBefore(day))
                .filter(post -> post.relinquishedOn() == null)
                .toList();
    }

    boolean seatedBy(UUID vote) {
        return count("voteId", vote) > 0;
    }

    List<Post> everOf(UUID person) {
        return list("personId = ?1 order by assumedOn, id", person);
    }

    Optional<UUID> secretaryOf(UUID organization, LocalDate on) {
        return in(organization, on).stream()
                .filter(post -> post.office() == Office.SECRETARY)
                .map(Post::personId)
                .findFirst();
    }

    boolean holdsAtOrAbove(UUID person, UUID organization, LocalDate on) {
        return Scalar.query(getEntityManager(), """
                        SELECT EXISTS (
                            SELECT FROM post
                            JOIN organization upper ON upper.id = post.organization_id
                            JOIN organization lower ON lower.id = :organization AND upper.path @> lower.path
                            WHERE post.person_id = :person AND post.assumed_on <= :day
                            AND (post.relinquished_on IS NULL OR post.relinquished_on > :day))
                        """, Boolean.class)
                .setParameter("organization", organization)
                .setParameter("person", person)
                .setParameter("day", on)
                .getSingleResult();
    }
}
