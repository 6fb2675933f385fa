package org.chuangyou.organization.unit;

import java.time.LocalDate;

import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.rule.Days;

/** The days whose figures are wanted; both ends count. */
record FigureRange(LocalDate from, LocalDate to) {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** The range asked for, less what earlier pages have shown. 400 when it ends before it begins. */
    static FigureRange of(LocalDate from, LocalDate to, PageRequest page, Days days) {
        var last = days.orToday(to);
        var first = from == null ? EVER : from;
        if (from != null) {
            days.notBefore("to", last, "from", first);
        }
        var rest = page.after(1, key -> LocalDate.parse(key.get(0)).plusDays(1)).orElse(first);
        return new FigureRange(rest, last);
    }
}
