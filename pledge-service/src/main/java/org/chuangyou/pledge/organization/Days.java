package org.chuangyou.pledge.organization;

import java.time.LocalDate;

/**
 * The days on one of which something was so, where nobody wrote down which it was.
 *
 * @param first null for any day before
 */
public record Days(LocalDate first, LocalDate last) {

    /** Before anybody held a post of whom we know. */
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    public Days {
        first = first == null ? EVER : first;
    }

    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    public static Days until(LocalDate day) {
        return new Days(null, day);
    }
}
