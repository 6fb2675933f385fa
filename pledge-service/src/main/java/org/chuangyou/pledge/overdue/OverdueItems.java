package org.chuangyou.pledge.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.event.Outbox;
import org.hibernate.Session;

/** Items past their own last day that nobody has reported done, while the pledge goes on (承诺台账逐项写明时限). */
@ApplicationScoped
class OverdueItems {

    static final String NEW_FINDINGS = """
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

    /** Of this pledge, which is locked: keeps and announces what is new; returns how much that was. */
    int find(UUID pledgeId) {
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
