package org.chuangyou.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Refusal;

/** The day whose state files describe. */
@ApplicationScoped
public class AsOf {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Clock clock;

    AsOf(Clock clock) {
        this.clock = clock;
    }

    /** The day given, or today when none is. */
    public LocalDate day(String given) {
        try {
            return day(given == null || given.isBlank() ? null : LocalDate.parse(given.strip()));
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("bad-as-of").with("value", given).asException();
        }
    }

    /** The day given, or today when none is. Nothing is known of the days ahead. */
    public LocalDate day(LocalDate given) {
        var day = given == null ? today() : given;
        if (day.isAfter(today()) || day.isBefore(EARLIEST)) {
            throw Refusal.invalid("bad-as-of").with("value", day).asException();
        }
        return day;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
