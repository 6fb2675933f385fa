package org.chuangyou.evaluation.threshold;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, -1, false", "AT_LEAST, 0, true", "AT_LEAST, 1, true",
        "MORE_THAN, -1, false", "MORE_THAN, 0, false", "MORE_THAN, 1, true"
    })
    void exactly_so_many_is_at_least_but_not_more_than_so_many(Comparison comparison, int sign, boolean reached) {
        assertThat(comparison.reached(sign)).isEqualTo(reached);
    }
}
