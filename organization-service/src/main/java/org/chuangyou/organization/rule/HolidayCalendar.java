package org.chuangyou.organization.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** Working days by the table {@code holiday}, which names only what departs from Monday to Friday. */
@ApplicationScoped
class HolidayCalendar implements WorkingDays {

    private static final int WEEK = 7;
    private static final int WORKED = 5;
    /** A Monday. */
    private static final LocalDate ORIGIN = LocalDate.of(1970, 1, 5);

    private final Session database;

    HolidayCalendar(Session database) {
        this.database = database;
    }

    @Override
    public long between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        return weekdaysBefore(last.plusDays(1)) - weekdaysBefore(first) + departures(first, last);
    }

    /** Mondays to Fridays from the origin to the day before this one. */
    private static long weekdaysBefore(LocalDate day) {
        var days = ChronoUnit.DAYS.between(ORIGIN, day);
        var sinceMonday = day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        return Math.floorDiv(days, (long) WEEK) * WORKED + Math.min(sinceMonday, WORKED);
    }

    /** Weekend days worked less weekdays off. */
    private long departures(LocalDate first, LocalDate last) {
        return database.createNativeQuery("""
                        SELECT count(*) FILTER (WHERE working AND extract(isodow FROM day) > 5)
                             - count(*) FILTER (WHERE NOT working AND extract(isodow FROM day) < 6)
                        FROM holiday WHERE day BETWEEN :first AND :last
                        """, Long.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
    }
}
