package org.chuangyou.pledge.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

/**
 * Which pledges go over to whom: a person's with the person, a body's to what the body was merged into, if that takes
 * part in the campaign. Seen from what stands in the database, so it makes no difference in which order facts came in.
 */
@ApplicationScoped
class Successors {

    /** What has come to no confirmed end; where people or bodies go after it is no matter of the pledge. */
    private static final String UNSETTLED = """
            JOIN campaign c ON c.id = p.campaign_id
                AND (EXISTS (SELECT FROM under_way u WHERE u.id = p.id)
                     OR p.status IN ('FULFILLED', 'PARTLY_FULFILLED', 'UNKEPT') AND p.confirmed_on IS NULL)
            """;

    /**
     * With their pledger, unless the pledge was made after that or has been carried on since: facts may be learnt anew.
     * What was entered from sheets counts by its own day.
     */
    private static final String BY_TRANSFER = """
            SELECT p.id, v.to_organization_id AS successor, v.id AS move, v.told_at
            FROM member_move v JOIN member m ON m.person_id = v.person_id AND m.departed_on IS NULL
            JOIN pledge p ON p.pledger_code = m.person_code AND p.organization_id = v.from_organization_id
            """ + UNSETTLED + """
            WHERE v.moved_on <= :today
              AND (p.published_on < v.moved_on
                   OR EXISTS (SELECT FROM pledge_history h WHERE h.pledge_id = p.id AND h.at <= v.told_at))
              AND NOT EXISTS (SELECT FROM pledge_handover h
                              WHERE h.pledge_id = p.id AND (h.move_id = v.id OR h.move_told_at > v.told_at))
              AND c.organization_id IN (SELECT l.id FROM organization_lineage(v.to_organization_id) l)
            """;

    /** By a merger: what its members do not take along, each by the transfer that the merger brings. */
    private static final String BY_MERGER = """
            SELECT p.id, o.successor_id, NULL, NULL
            FROM organization o JOIN pledge p ON p.organization_id = o.id
            """ + UNSETTLED + """
            LEFT JOIN member m ON m.person_code = p.pledger_code AND m.departed_on IS NULL
            WHERE o.dissolved_on <= :today AND o.successor_id IS NOT NULL
              AND m.organization_id IS DISTINCT FROM o.id
              AND NOT EXISTS (SELECT FROM member_move v
                              WHERE v.person_id = m.person_id AND v.from_organization_id = o.id)
              AND c.organization_id IN (SELECT l.id FROM organization_lineage(o.successor_id) l)
            """;

    private static final String FOUND = " FROM (" + BY_TRANSFER + " UNION ALL " + BY_MERGER + ") due ";

    private final Session database;
    private final Clock clock;

    Successors(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The pledges that have one. */
    List<UUID> awaited() {
        return Scalar.query(database, "SELECT DISTINCT id" + FOUND, UUID.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** Of this pledge; of several transfers the first, the others follow. */
    Optional<Successor> of(UUID pledgeId) {
        return database.createNativeQuery(
                        "SELECT successor, move, told_at" + FOUND + "WHERE id = :pledge ORDER BY told_at, move LIMIT 1",
                        Tuple.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("pledge", pledgeId)
                .getResultStream()
                .map(row -> new Successor(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, Instant.class)))
                .findFirst();
    }

    /** Locks a pledge: another replica may be at it. */
    void lock(UUID pledgeId) {
        Scalar.query(database, "SELECT id FROM pledge WHERE id = :pledge FOR UPDATE", UUID.class)
                .setParameter("pledge", pledgeId)
                .getSingleResult();
    }

    void keep(UUID id, UUID pledgeId, UUID from, Successor to) {
        database.createNativeMutationQuery("""
                        INSERT INTO pledge_handover (id, pledge_id, from_organization_id, to_organization_id,
                            handed_over_on, move_id, move_told_at)
                        VALUES (:id, :pledge, :from, :to, :today, :move, :told)""")
                .setParameter("id", id)
                .setParameter("pledge", pledgeId)
                .setParameter("from", from)
                .setParameter("to", to.organizationId())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("move", to.moveId(), UUID.class)
                .setParameter("told", to.moveToldAt(), Instant.class)
                .executeUpdate();
    }
}
