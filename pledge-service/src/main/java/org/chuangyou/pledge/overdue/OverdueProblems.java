package org.chuangyou.pledge.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.event.Outbox;
import org.hibernate.Session;

/** Problems found by a check and not put right by their day (S1.8: 抓整改). */
@ApplicationScoped
class OverdueProblems {

    static final String NEW_FINDINGS = """
            FROM open_problem o
            WHERE o.put_right_by < :today AND NOT EXISTS (SELECT FROM overdue_problem f WHERE f.check_id = o.id)""";

    private final Session database;
    private final Outbox outbox;
    private final Clock clock;

    OverdueProblems(Session database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of this pledge, which is locked: keeps and announces what is new; returns how much that was. */
    int find(UUID pledgeId) {
        var found = database.createNativeQuery(
                        "SELECT o.campaign_id, o.organization_id, o.id, o.put_right_by " + NEW_FINDINGS
                                + " AND o.pledge_id = :pledge ORDER BY o.id",
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

    private static ProblemOverdue fact(UUID pledgeId, Tuple row) {
        return new ProblemOverdue(
                pledgeId,
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, LocalDate.class));
    }

    private void keep(ProblemOverdue fact) {
        database.createNativeMutationQuery("INSERT INTO overdue_problem (check_id, found_at) VALUES (:problem, :now)")
                .setParameter("problem", fact.problemId())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
