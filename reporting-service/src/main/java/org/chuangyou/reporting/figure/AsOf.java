package org.chuangyou.reporting.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Refusal;

/** The day figures are told for: today, unless another is named; never one that nobody can know of yet. */
@ApplicationScoped
public class AsOf {

    private final Clock clock;

    AsOf(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day named, or today; 400 when it is no day or lies in the future. */
    public LocalDate of(String day) {
        if (day == null) {
            return today();
        }
        try {
            return notInTheFuture(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("bad-as-of")
                    .with("given", day)
                    .with("today", today())
                    .asException();
        }
    }

    public LocalDate notInTheFuture(LocalDate day) {
        if (day.isAfter(today())) {
            throw Refusal.invalid("bad-as-of")
                    .with("given", day)
                    .with("today", today())
                    .asException();
        }
        return day;
    }
}
