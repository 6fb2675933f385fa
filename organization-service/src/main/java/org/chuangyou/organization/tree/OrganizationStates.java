package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.sql.Scalar;

/** All states of all organisations, past and present. */
@ApplicationScoped
class OrganizationStates implements PanacheRepositoryBase<OrganizationState, OrganizationState.Key> {

    Optional<OrganizationState> on(UUID id, LocalDate day) {
        return find("id = ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2)", id, day)
                .firstResultOptional();
    }

    /** The states of one organisation that begin after a day, oldest first. */
    List<OrganizationState> of(UUID id, LocalDate after, int count) {
        return find("id = ?1 and validFrom > ?2 order by validFrom", id, after)
                .page(0, count)
                .list();
    }

    /** What an organisation was on some day from this one on. */
    List<OrganizationState> since(UUID id, LocalDate day) {
        return list("id = ?1 and (validTo is null or validTo > ?2) order by validFrom", id, day);
    }

    /** What stood right below an organisation on some day from this one on. */
    List<OrganizationState> belowSince(UUID parent, LocalDate day) {
        return list("parentId = ?1 and (validTo is null or validTo > ?2) order by code, validFrom", parent, day);
    }

    /** The first day on which anything of this organisation changed; empty while it is as it was founded. */
    Optional<LocalDate> firstChange(UUID id) {
        return find("id = ?1 and validTo is not null order by validFrom", id)
                .firstResultOptional()
                .map(OrganizationState::validTo);
    }

    /**
     * The first day, not before the given one, on which the lower organisation would stand above itself if it were put
     * under the upper one on the given day; empty when there is none. What happened to the tree since then counts too.
     */
    Optional<LocalDate> firstRing(UUID lower, UUID upper, LocalDate from) {
        var found = Scalar.query(getEntityManager(), """
                        WITH RECURSIVE way (id, since, until) AS (
                            SELECT CAST(:upper AS uuid), CAST(:from AS date), CAST('infinity' AS date)
                            UNION
                            SELECT h.parent_id, greatest(way.since, h.valid_from),
                                   least(way.until, coalesce(h.valid_to, CAST('infinity' AS date)))
                            FROM way CROSS JOIN LATERAL (
                                -- OFFSET 0 keeps the planner at one look-up for each step.
                                SELECT * FROM organization_history s
                                WHERE s.id = way.id AND s.parent_id IS NOT NULL AND s.valid_from < way.until
                                    AND coalesce(s.valid_to, CAST('infinity' AS date)) > way.since OFFSET 0) h
                            WHERE way.id <> :lower)
                        SELECT min(since) FROM way WHERE id = :lower
                        """, LocalDate.class)
                .setParameter("upper", upper)
                .setParameter("lower", lower)
                .setParameter("from", from)
                .getSingleResult();
        return Optional.ofNullable(found);
    }
}
