package org.chuangyou.organization.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often something is owed: once or more in each of these periods of the calendar. */
enum Frequency {
    /** Monday to Sunday. */
    WEEK(52),
    MONTH(12),
    QUARTER(4),
    HALF_YEAR(2),
    YEAR(1);

    private final int perYear;

    Frequency(int perYear) {
        this.perYear = perYear;
    }

    int perYear() {
        return perYear;
    }

    /** The period that this day lies in. */
    Period periodOf(LocalDate day) {
        return switch (this) {
            case WEEK -> {
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday, monday.plusDays(6));
            }
            case MONTH -> months(day, 1);
            case QUARTER -> months(day, 3);
            case HALF_YEAR -> months(day, 6);
            case YEAR -> months(day, 12);
        };
    }

    private static Period months(LocalDate day, int length) {
        var first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / length * length + 1);
        return new Period(first, first.plusMonths(length).minusDays(1));
    }

    /** From the first to the last day, both included. */
    record Period(LocalDate first, LocalDate last) {

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
