package org.chuangyou.pledge.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.pledge.pledge.PledgeKind;
import org.hibernate.Session;

/** What nobody answers for, as far as it has not come to an end. */
@ApplicationScoped
class UnattendedPledges {

    private static final String FOUND = """
            SELECT p.id, p.campaign_id, p.organization_id, o.name, p.kind, p.pledger, l.why, l.since
            FROM (SELECT DISTINCT ON (f.pledge_id) f.* FROM left_behind_on(:today) f ORDER BY f.pledge_id, f.since) l
            JOIN under_way u ON u.id = l.pledge_id
            JOIN pledge p ON p.id = u.id
            LEFT JOIN organization o ON o.id = p.organization_id
            WHERE p.organization_id IN (SELECT organization_subtree(:organization)) AND p.id < :before
            ORDER BY p.id DESC LIMIT :count""";

    private final Session database;

    UnattendedPledges(Session database) {
        this.database = database;
    }

    /** At or below an organisation, newest first. */
    List<UnattendedPledge> before(UUID organizationId, LocalDate today, UUID key, int count) {
        return database.createNativeQuery(FOUND, Tuple.class)
                .setParameter("organization", organizationId)
                .setParameter("today", today)
                .setParameter("before", key)
                .setParameter("count", count)
                .getResultStream()
                .map(UnattendedPledges::pledge)
                .toList();
    }

    private static UnattendedPledge pledge(Tuple row) {
        return new UnattendedPledge(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, String.class),
                PledgeKind.valueOf(row.get(4, String.class)),
                row.get(5, String.class),
                UnattendedReason.valueOf(row.get(6, String.class)),
                row.get(7, LocalDate.class));
    }
}
