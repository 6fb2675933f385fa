package org.chuangyou.organization.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** By how much an election comes before or after its day. */
final class Shift {

    private Shift() {}

    /** Months from the one day to the other in either direction; a month begun counts as one. */
    static long months(LocalDate one, LocalDate other) {
        var first = one.isBefore(other) ? one : other;
        var last = one.isBefore(other) ? other : one;
        var whole = ChronoUnit.MONTHS.between(first, last);
        return first.plusMonths(whole).isBefore(last) ? whole + 1 : whole;
    }
}
