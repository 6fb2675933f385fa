package org.chuangyou.pledge.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.event.Outbox;
import org.hibernate.Session;

/** Ends that wait for a second person's word beyond their limit; what the committee said holds by itself, unopposed. */
@ApplicationScoped
class LateEnds {

    static final String NEW_FINDINGS = """
            FROM waiting_end w
            WHERE NOT w.unopposed AND w.due_on < :today AND NOT EXISTS (SELECT FROM late_end l
                WHERE l.pledge_id = w.pledge_id AND l.due_on = w.due_on)""";

    private final Session database;
    private final Outbox outbox;
    private final Clock clock;

    LateEnds(Session database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of this pledge, which is locked: keeps and announces what is new; returns how much that was. */
    int find(UUID pledgeId) {
        var found = database.createNativeQuery(
                        "SELECT w.campaign_id, w.organization_id, w.due_on " + NEW_FINDINGS
                                + " AND w.pledge_id = :pledge",
                        Tuple.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("pledge", pledgeId)
                .getResultStream()
                .map(row -> new EndOverdue(
                        pledgeId, row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, LocalDate.class)))
                .toList();
        found.forEach(this::keep);
        outbox.addAll(found);
        return found.size();
    }

    private void keep(EndOverdue fact) {
        database.createNativeMutationQuery(
                        "INSERT INTO late_end (pledge_id, due_on, found_at) VALUES (:pledge, :due, :now)")
                .setParameter("pledge", fact.pledgeId())
                .setParameter("due", fact.dueOn())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
