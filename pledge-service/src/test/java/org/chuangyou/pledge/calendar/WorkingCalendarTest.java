package org.chuangyou.pledge.calendar;

import java.time.LocalDate;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The calendar explains a limit, the database searches by it: both count to the same day. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class WorkingCalendarTest {

    @Inject
    WorkingDays workingDays;

    @Inject
    Database database;

    @BeforeEach
    void a_spring_festival_for_which_two_weekend_days_are_worked() {
        database.change("""
                INSERT INTO holiday (day, working) VALUES ('1998-01-24', true), ('1998-01-28', false),
                    ('1998-01-29', false), ('1998-01-30', false), ('1998-02-02', false), ('1998-02-03', false),
                    ('1998-02-08', true)""");
    }

    @AfterEach
    void which_nobody_else_keeps() {
        database.change("DELETE FROM holiday WHERE extract(year FROM day) = 1998");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # within a week, over a weekend, from a weekend
            1998-01-05,  3, 1998-01-08
            1998-01-09,  1, 1998-01-12
            1998-01-10,  1, 1998-01-12
            # a Saturday that is worked, days off, from a day off, all of them together
            1998-01-23,  1, 1998-01-24
            1998-01-27,  1, 1998-02-04
            1998-01-28,  3, 1998-02-06
            1998-01-23, 10, 1998-02-11
            # over the end of a year, and far away
            1997-12-31,  2, 1998-01-02
            1998-02-09, 60, 1998-05-04""")
    void so_many_working_days_after_a_day_are_the_same_day_in_both(LocalDate from, int days, LocalDate lastDay) {
        var searched = database.texts("SELECT working_day_after(?, ?)", from, days);

        assertThat(workingDays.calendar().after(from, days).lastDay()).isEqualTo(lastDay);
        assertThat(searched).containsExactly(lastDay.toString());
    }
}
