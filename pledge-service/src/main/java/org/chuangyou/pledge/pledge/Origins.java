package org.chuangyou.pledge.pledge;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.pledge.organization.Days;
import org.hibernate.Session;

/** Where a pledge may have stood before it came, with its pledger or by a merger, to where somebody tells of it. */
@ApplicationScoped
class Origins {

    /** A step of the days belongs to what was left on one of them or later. */
    private static final String CAME_FROM = """
            WITH RECURSIVE place (id) AS (
                SELECT CAST(:organization AS uuid)
                UNION
                SELECT origin.id FROM place CROSS JOIN LATERAL (
                    SELECT v.from_organization_id AS id FROM member_move v JOIN member m ON m.person_id = v.person_id
                    WHERE m.person_code = :pledger AND v.to_organization_id = place.id AND v.moved_on >= :first
                    UNION ALL
                    SELECT o.id FROM organization o
                    WHERE o.successor_id = place.id AND o.dissolved_on >= :first) origin)
            SELECT id FROM place""";

    private final Session database;

    Origins(Session database) {
        this.database = database;
    }

    /**
     * The organisation itself and those that it may have come from since the first of the days.
     *
     * @param pledger null for a body's pledge
     */
    List<UUID> of(UUID organizationId, String pledger, Days days) {
        return Scalar.query(database, CAME_FROM, UUID.class)
                .setParameter("organization", organizationId)
                .setParameter("pledger", pledger, String.class)
                .setParameter("first", days.first())
                .getResultList();
    }
}
