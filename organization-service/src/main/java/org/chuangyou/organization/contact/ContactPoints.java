package org.chuangyou.organization.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.sql.Scalar;

@ApplicationScoped
class ContactPoints implements PanacheRepositoryBase<ContactPoint, UUID> {

    ContactPoint require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** Those held on a day, oldest first. */
    List<ContactPoint> of(UUID organization, LocalDate on, UUID after, int limit) {
        return find(
                        "organizationId = ?1 and heldFrom <= ?2 and (heldUntil is null or heldUntil > ?2) and id > ?3"
                                + " order by id",
                        organization,
                        on,
                        after)
                .page(0, limit)
                .list();
    }

    /** The points that the leader has now: one on the roster anywhere, another by name and office. */
    List<ContactPoint> heldBy(NewContactPoint wanted) {
        if (wanted.leaderPersonId() != null) {
            return list("leaderPersonId = ?1 and heldUntil is null", wanted.leaderPersonId());
        }
        return list(
                "organizationId = ?1 and leaderPersonId is null and leaderName = ?2 and leaderOffice = ?3"
                        + " and heldUntil is null",
                wanted.organizationId(),
                wanted.leaderName(),
                wanted.leaderOffice());
    }

    /** Whether the organisation stands at or below the one, or covers the unit there. */
    boolean isTargetBelow(NewContactPoint wanted) {
        var none = new UUID(0, 0);
        return Scalar.query(getEntityManager(), """
                        SELECT EXISTS (
                            SELECT FROM organization upper
                            JOIN organization lower ON upper.path @> lower.path AND lower.dissolved_on IS NULL
                            LEFT JOIN organization_unit covered ON covered.organization_id = lower.id
                            WHERE upper.id = :upper AND ((lower.id = :organization AND lower.id <> upper.id) OR covered.unit_id = :unit))
                        """, Boolean.class)
                .setParameter("upper", wanted.organizationId())
                .setParameter(
                        "organization", wanted.targetOrganizationId() == null ? none : wanted.targetOrganizationId())
                .setParameter("unit", wanted.targetUnitId() == null ? none : wanted.targetUnitId())
                .getSingleResult();
    }
}
