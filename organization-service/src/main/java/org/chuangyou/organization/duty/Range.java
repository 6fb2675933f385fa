package org.chuangyou.organization.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.duty.Frequency.Period;

/** The days that are looked at: every period that touches them is shown whole. */
record Range(LocalDate from, LocalDate to) {

    private static final int MOST_DAYS = 400;
    private static final int EARLIEST_YEAR = 1949;
    private static final int LATEST_YEAR = 2999;

    /** From the beginning of this year to today, where nothing else is wanted. At most some thirteen months. */
    static Range of(LocalDate from, LocalDate to, LocalDate today) {
        var last = to == null ? today : to;
        var first = from == null ? last.withDayOfYear(1) : from;
        var sensible = first.getYear() >= EARLIEST_YEAR && last.getYear() <= LATEST_YEAR;
        if (!sensible || last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw Refusal.invalid("range-too-wide")
                    .with("from", first)
                    .with("to", last)
                    .with("most", MOST_DAYS)
                    .asException();
        }
        return new Range(first, last);
    }

    List<Period> periods(Frequency frequency) {
        var periods = new ArrayList<Period>();
        for (var day = from; !day.isAfter(to); ) {
            var period = frequency.periodOf(day);
            periods.add(period);
            day = period.last().plusDays(1);
        }
        return periods;
    }

    /** The days whose meetings matter: the year, the longest period, and the weeks that reach beyond it. */
    Period reach() {
        var year = Frequency.YEAR;
        return new Period(
                year.periodOf(from).first().minusDays(6),
                year.periodOf(to).last().plusDays(6));
    }
}
