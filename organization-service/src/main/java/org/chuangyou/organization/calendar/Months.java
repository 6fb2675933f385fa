package org.chuangyou.organization.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The months between two days, as rules count them. */
public final class Months {

    private Months() {}

    /** Full months that have passed: for what must have lasted so long. */
    public static long full(LocalDate from, LocalDate to) {
        return ChronoUnit.MONTHS.between(from, to);
    }

    /** Months begun: for what must be done within so many. The same day of the month later is still within. */
    public static long begun(LocalDate from, LocalDate to) {
        var full = full(from, to);
        return from.plusMonths(full).isBefore(to) ? full + 1 : full;
    }
}
