package org.chuangyou.pledge.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.pledge.announcement.PledgeItemOverdue;
import org.hibernate.Session;

/** Items past their own last day that nobody has reported done, while the pledge goes on (承诺台账逐项写明时限). */
@ApplicationScoped
class OverdueItems {

    private static final String NEW_FINDINGS = """
            FROM overdue_items_on(:today) o
            WHERE NOT EXISTS (SELECT FROM overdue_item f
                WHERE f.pledge_id = o.pledge_id AND f.item = o.item AND f.due_on = o.due_on)""";

    private final Session database;
    private final Outbox outbox;
    private final Clock clock;

    OverdueItems(Session database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The pledges of which an item is newly overdue, as it seems before they are locked. */
    @Transactional
    List<UUID> suspects() {
        return Scalar.query(database, "SELECT DISTINCT o.pledge_id " + NEW_FINDINGS, UUID.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** Looks again with the pledge locked: another replica or the pledger may have been faster. */
    @Transactional(TxType.REQUIRES_NEW)
    int find(UUID pledgeId) {
        Scalar.query(database, "SELECT id FROM pledge WHERE id = :pledge FOR UPDATE", UUID.class)
                .setParameter("pledge", pledgeId)
                .getSingleResult();
        var found = database.createNativeQuery(
                        "SELECT o.campaign_id, o.organization_id, o.item, o.due_on " + NEW_FINDINGS
                                + " AND o.pledge_id = :pledge ORDER BY o.item",
                        Tuple.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("pledge", pledgeId)
                .getResultStream()
                .map(row -> fact(pledgeId, row))
                .toList();
        found.forEach(this::keep);
        outbox.addAll(found);
        return found.size();
    }

    private static PledgeItemOverdue fact(UUID pledgeId, Tuple row) {
        return new PledgeItemOverdue(
                pledgeId,
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, Integer.class),
                row.get(3, LocalDate.class));
    }

    private void keep(PledgeItemOverdue fact) {
        database.createNativeMutationQuery("""
                        INSERT INTO overdue_item (pledge_id, item, due_on, found_at)
                        VALUES (:pledge, :item, :due, :now)""")
                .setParameter("pledge", fact.pledgeId())
                .setParameter("item", fact.item())
                .setParameter("due", fact.dueOn())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
