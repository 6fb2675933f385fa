package org.chuangyou.evaluation.satisfaction;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "9, 10, 90, 0",
        "1799, 2000, 90, -1", // prints as 90.0
        "11, 20, 55, 0",
        "10, 19, 55, -1",
        "11, 19, 55, 1",
        "0, 5, 0, 0"
    })
    void what_is_compared_is_the_unrounded_number(long numerator, long denominator, BigDecimal required, int sign) {
        var share = Share.of(List.of(new Share.Part(100, numerator, denominator)));

        assertThat(share.against(required)).isEqualTo(sign);
    }

    @Test
    void groups_weigh_what_they_weigh_however_many_they_are() {
        var share = Share.of(List.of(new Share.Part(40, 10, 10), new Share.Part(60, 0, 1000)));

        assertThat(share.percent()).isEqualTo(40.0);
        assertThat(share.numerator()).isEqualTo(10);
        assertThat(share.denominator()).isEqualTo(1010);
        assertThat(share.against(new BigDecimal("40"))).isZero();
    }

    @Test
    void a_group_without_a_valid_rating_has_no_say() {
        var share = Share.of(List.of(new Share.Part(40, 3, 4), new Share.Part(60, 0, 0)));

        assertThat(share.percent()).isEqualTo(75.0);
    }

    @Test
    void nothing_to_divide_by_is_no_percentage() {
        var share = Share.of(List.of(new Share.Part(100, 0, 0)));

        assertThat(share.isEmpty()).isTrue();
        assertThat(share.percent()).isNull();
    }
}
