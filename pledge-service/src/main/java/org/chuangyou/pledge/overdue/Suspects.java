package org.chuangyou.pledge.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

/**
 * The pledges of which, or on which, something may be overdue that was not found before. As long as the day is the same and
 * no rule has changed, that can only be of those which were written, or reported on, or whose pledger came or went, since the last look; in which order
 * the facts came is all the same. Else all are looked at, which is about once a day.
 */
@ApplicationScoped
class Suspects {

    /** Rather than so many one by one, all at once. */
    private static final int MANY = 2_000;

    private static final String OF_PLEDGES = "SELECT o.pledge_id " + new MissedDays().unnoticed() + "%1$s"
            + " UNION SELECT o.pledge_id " + new OverdueItems().unnoticed() + "%1$s";

    /** What waits for a word is little beside the pledges that run, and calendars and limits change by themselves. */
    private static final String OF_WAITING = " UNION SELECT o.pledge_id " + new LateComments().unnoticed()
            + " UNION SELECT o.pledge_id " + new LateEnds().unnoticed()
            + " UNION SELECT o.pledge_id " + new OverdueProblems().unnoticed();

    private static final String ALL = OF_PLEDGES.formatted("") + OF_WAITING;
    private static final String AMONG = OF_PLEDGES.formatted(" AND o.pledge_id = ANY (:among)") + OF_WAITING;

    /** What was restored from another server's archive has transactions of that one, which may not have come here yet. */
    private static final String SINCE =
            " WHERE changed_in >= CAST(:since AS xid8) AND changed_in < pg_snapshot_xmax(pg_current_snapshot())";

    /** What says when all of these are due: the reporting days, the tree they are inherited by, and which campaigns run. */
    private static final String RULES_CHANGED = "SELECT EXISTS (SELECT FROM reporting_day" + SINCE
            + ") OR EXISTS (SELECT FROM organization" + SINCE + ") OR EXISTS (SELECT FROM campaign" + SINCE + ")";

    /** With those of people of whom something else is known: somebody may answer for these again. */
    private static final String WRITTEN = "SELECT id FROM pledge" + SINCE
            + " UNION SELECT pledge_id FROM progress_report" + SINCE
            + " UNION SELECT id FROM pledge WHERE pledger_code IN (SELECT person_code FROM member" + SINCE
            + " UNION SELECT person_code FROM post" + SINCE + ") LIMIT " + (MANY + 1);

    private final Session database;
    private final Clock clock;

    Suspects(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How it seems before they are locked; all are looked at when nothing is known of a last look. */
    @Transactional
    Look since(Moment last) {
        var today = LocalDate.now(clock);
        // Before anything is read: what commits meanwhile is looked at again the next time.
        var asOf = Scalar.query(database, "SELECT pg_snapshot_xmin(pg_current_snapshot())::text", String.class)
                .getSingleResult();
        var now = new Moment(today, asOf);
        if (last == null || !last.day().equals(today) || rulesChanged(last.asOf())) {
            return new Look(now, all(today));
        }
        var written = written(last.asOf());
        return new Look(now, written.size() > MANY ? all(today) : among(written, today));
    }

    private boolean rulesChanged(String since) {
        return Scalar.query(database, RULES_CHANGED, Boolean.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    private List<UUID> written(String since) {
        return Scalar.query(database, WRITTEN, UUID.class)
                .setParameter("since", since)
                .getResultList();
    }

    private List<UUID> all(LocalDate today) {
        return Scalar.query(database, ALL, UUID.class)
                .setParameter("today", today)
                .getResultList();
    }

    private List<UUID> among(List<UUID> written, LocalDate today) {
        return Scalar.query(database, AMONG, UUID.class)
                .setParameter("today", today)
                .setParameter("among", written.toArray(UUID[]::new))
                .getResultList();
    }

    record Look(Moment at, List<UUID> suspects) {}

    /** When was looked: on which day, and before which transaction all was seen that was written. */
    record Moment(LocalDate day, String asOf) {}
}
