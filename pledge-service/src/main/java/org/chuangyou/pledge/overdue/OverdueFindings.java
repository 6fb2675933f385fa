package org.chuangyou.pledge.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

@ApplicationScoped
class OverdueFindings {

    /** What is missing today and was not found before; the last day of a revised pledge is another matter. */
    private static final String NEW_FINDINGS = """
            FROM overdue_on(:today) o
            WHERE NOT EXISTS (SELECT FROM overdue_finding f WHERE f.pledge_id = o.pledge_id AND f.what = o.what
                AND f.month IS NOT DISTINCT FROM o.month AND (f.what = 'PROGRESS_REPORT' OR f.due_on = o.due_on))""";

    /** Comments that nobody looked at or answered in time, likewise. */
    private static final String NEW_LATE = """
            FROM waiting_comment w
            WHERE w.due_on < :today AND NOT EXISTS (SELECT FROM late_comment l
                WHERE l.comment_id = w.comment_id AND l.what = w.what AND l.due_on = w.due_on)""";

    private final Session database;
    private final OverdueItems items;
    private final OverdueProblems problems;
    private final Outbox outbox;
    private final Clock clock;

    OverdueFindings(Session database, OverdueItems items, OverdueProblems problems, Outbox outbox, Clock clock) {
        this.database = database;
        this.items = items;
        this.problems = problems;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The pledges of which, or on which, something new is overdue, as it seems before they are locked. */
    @Transactional
    List<UUID> suspects() {
        return Scalar.query(
                        database,
                        "SELECT o.pledge_id " + NEW_FINDINGS + " UNION SELECT w.pledge_id " + NEW_LATE
                                + " UNION SELECT o.pledge_id " + OverdueItems.NEW_FINDINGS
                                + " UNION SELECT o.pledge_id " + OverdueProblems.NEW_FINDINGS,
                        UUID.class)
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
                        "SELECT o.campaign_id, o.organization_id, o.what, o.month, o.due_on " + NEW_FINDINGS
                                + " AND o.pledge_id = :pledge ORDER BY o.due_on, o.what",
                        Tuple.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("pledge", pledgeId)
                .getResultStream()
                .map(row -> fact(pledgeId, row))
                .toList();
        found.forEach(this::keep);
        outbox.addAll(found);
        return found.size() + late(pledgeId) + items.find(pledgeId) + problems.find(pledgeId);
    }

    private int late(UUID pledgeId) {
        var found = database.createNativeQuery(
                        "SELECT w.campaign_id, w.organization_id, w.comment_id, w.what, w.due_on " + NEW_LATE
                                + " AND w.pledge_id = :pledge ORDER BY w.due_on, w.comment_id",
                        Tuple.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("pledge", pledgeId)
                .getResultStream()
                .map(row -> new CommentOverdue(
                        pledgeId,
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, UUID.class),
                        CommentOverdue.What.valueOf(row.get(3, String.class)),
                        row.get(4, LocalDate.class)))
                .toList();
        found.forEach(this::keep);
        outbox.addAll(found);
        return found.size();
    }

    private static PledgeOverdue fact(UUID pledgeId, Tuple row) {
        var month = row.get(3, LocalDate.class);
        return new PledgeOverdue(
                pledgeId,
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                OverdueMatter.valueOf(row.get(2, String.class)),
                month == null ? null : YearMonth.from(month),
                row.get(4, LocalDate.class));
    }

    private void keep(CommentOverdue fact) {
        database.createNativeMutationQuery(
                        "INSERT INTO late_comment (comment_id, what, due_on, found_at) VALUES (:comment, :what, :due, :now)")
                .setParameter("comment", fact.commentId())
                .setParameter("what", fact.what().name())
                .setParameter("due", fact.dueOn())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void keep(PledgeOverdue fact) {
        database.createNativeMutationQuery("""
                        INSERT INTO overdue_finding (id, pledge_id, what, month, due_on, found_at)
                        VALUES (:id, :pledge, :what, :month, :due, :now)""")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("pledge", fact.pledgeId())
                .setParameter("what", fact.what().name())
                .setParameter(
                        "month", fact.month() == null ? null : fact.month().atDay(1), LocalDate.class)
                .setParameter("due", fact.dueOn())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
