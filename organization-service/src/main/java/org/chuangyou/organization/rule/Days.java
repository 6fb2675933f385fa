package org.chuangyou.organization.rule;

import java.time.Clock;
import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Refusal;

/** Today, and what days may be given. Days are those of Asia/Shanghai. */
@ApplicationScoped
public class Days {

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day given, or today when none is. */
    public LocalDate orToday(LocalDate day) {
        return day == null ? today() : day;
    }

    /** Refuses a day that lies ahead: what is recorded has happened. */
    public void notAhead(String field, LocalDate day) {
        if (day.isAfter(today())) {
            throw Refusal.invalid("date-ahead")
                    .with("field", field)
                    .with("value", day)
                    .with("today", today())
                    .asException();
        }
    }

    /** Refuses a day before another that it must not precede. */
    public void notBefore(String field, LocalDate day, String earlierField, LocalDate earlier) {
        if (day.isBefore(earlier)) {
            throw Refusal.invalid("dates-out-of-order")
                    .with("field", field)
                    .with("value", day)
                    .with("earlierField", earlierField)
                    .with("earlier", earlier)
                    .asException();
        }
    }
}
