package org.chuangyou.organization.calendar;

import java.time.LocalDate;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Working days with and without the table of holidays. */
@QuarkusTest
@RealParts
class WorkingDaysTest {

    @Inject
    WorkingDays workingDays;

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource({
        "1987-06-01, 1987-06-01, 1", // a Monday
        "1987-06-01, 1987-06-05, 5",
        "1987-06-01, 1987-06-07, 5",
        "1987-06-06, 1987-06-07, 0", // a weekend
        "1987-06-05, 1987-06-08, 2",
        "1969-12-29, 1970-01-04, 5", // before the day from which weeks are counted
        "1987-06-02, 1987-06-01, 0"
    })
    void both_ends_count(LocalDate first, LocalDate last, int expected) {
        assertThat(workingDays.between(first, last).days()).isEqualTo(expected);
    }

    @Test
    void each_day_of_two_years_counts_as_the_calendar_says() {
        var first = LocalDate.of(1986, 1, 1);
        var counted = 0;
        for (var last = first; last.getYear() < 1988; last = last.plusDays(1)) {
            counted += last.getDayOfWeek().getValue() <= 5 ? 1 : 0;
            assertThat(workingDays.between(first, last).days())
                    .as("until %s", last)
                    .isEqualTo(counted);
        }
    }

    @Test
    void holidays_are_off_and_weekend_days_worked_in_exchange_count() {
        database.change("INSERT INTO holiday (day, working, name) VALUES"
                + " ('1985-10-01', false, '国庆节'), ('1985-10-02', false, '国庆节'), ('1985-10-05', false, '国庆节'),"
                + " ('1985-10-06', true, '调休上班')");

        // Tuesday and Wednesday are off; that Saturday is off is nothing new; Sunday is worked.
        assertThat(workingDays
                        .between(LocalDate.of(1985, 9, 30), LocalDate.of(1985, 10, 6))
                        .days())
                .isEqualTo(4);
    }
}
