package org.chuangyou.pledge.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.pledge.progress.ProgressState;
import org.hibernate.Session;

/** What stands on a sheet beside the promises and the reports. */
@ApplicationScoped
class Promises {

    private final Session database;

    Promises(Session database) {
        this.database = database;
    }

    /** What was last reported on each pledge before the month, where anything was. */
    Map<UUID, LastWord> lastWords(List<UUID> pledgeIds, YearMonth month) {
        return database.createNativeQuery("""
                        SELECT DISTINCT ON (pledge_id) pledge_id, month, state, text FROM progress_report
                        WHERE pledge_id IN (:pledges) AND month < :month ORDER BY pledge_id, month DESC""", Tuple.class)
                .setParameterList("pledges", pledgeIds)
                .setParameter("month", month.atDay(1))
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), Promises::lastWord));
    }

    /** What was last reported on each item of each pledge before the month, where anything was. */
    Map<UUID, Map<Integer, LastWord>> lastWordsOfItems(List<UUID> pledgeIds, YearMonth month) {
        return database.createNativeQuery("""
                        SELECT DISTINCT ON (r.pledge_id, 5)
                               r.pledge_id, r.month, i ->> 'state', i ->> 'text', CAST(i ->> 'item' AS int)
                        FROM progress_report r, jsonb_array_elements(nullif(r.items, 'null')) AS i
                        WHERE r.pledge_id IN (:pledges) AND r.month < :month
                        ORDER BY r.pledge_id, 5, r.month DESC""", Tuple.class)
                .setParameterList("pledges", pledgeIds)
                .setParameter("month", month.atDay(1))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.toMap(row -> row.get(4, Integer.class), Promises::lastWord)));
    }

    private static LastWord lastWord(Tuple row) {
        return new LastWord(
                YearMonth.from(row.get(1, LocalDate.class)),
                ProgressState.valueOf(row.get(2, String.class)),
                row.get(3, String.class));
    }

    /** Until when a month's reports are in time. */
    LocalDate dueOn(UUID organizationId, YearMonth month) {
        return Scalar.query(database, "SELECT report_due_on(:month, reporting_day_of(:organization))", LocalDate.class)
                .setParameter("month", month.atDay(1))
                .setParameter("organization", organizationId)
                .getSingleResult();
    }
}
