package org.chuangyou.organization.life;

import java.time.LocalDate;

import org.chuangyou.chassis.web.Refusal;

/** Days for which a meeting can be planned: a year of six digits is a slip of the finger. */
final class PlannedDay {

    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private PlannedDay() {}

    static LocalDate of(LocalDate day) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            throw Refusal.invalid("planned-day-unlikely")
                    .with("plannedOn", day)
                    .with("earliest", EARLIEST)
                    .with("latest", LATEST)
                    .asException();
        }
        return day;
    }
}
