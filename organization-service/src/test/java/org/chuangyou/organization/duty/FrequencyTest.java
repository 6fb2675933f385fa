package org.chuangyou.organization.duty;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2011-07-01, 2011-06-27, 2011-07-03",
        "MONTH, 2012-02-29, 2012-02-01, 2012-02-29",
        "QUARTER, 2011-06-30, 2011-04-01, 2011-06-30",
        "HALF_YEAR, 2011-07-01, 2011-07-01, 2011-12-31",
        "YEAR, 2011-12-31, 2011-01-01, 2011-12-31"
    })
    void every_day_lies_in_one_period(Frequency frequency, LocalDate day, LocalDate first, LocalDate last) {
        assertThat(frequency.periodOf(day)).isEqualTo(new Frequency.Period(first, last));
    }

    @Test
    void a_range_shows_every_period_it_touches() {
        var range = new Range(LocalDate.of(2011, 3, 31), LocalDate.of(2011, 4, 1));

        assertThat(range.periods(Frequency.QUARTER)).hasSize(2);
        assertThat(range.periods(Frequency.WEEK)).hasSize(1);
    }
}
