package org.chuangyou.evaluation.satisfaction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateTest {

    @Test
    void three_thirds_are_a_hundred_as_printed() {
        assertThat(percents(1, 1, 1)).containsExactly(33.4, 33.3, 33.3);
    }

    @Test
    void the_tenth_that_is_left_goes_to_who_lost_most() {
        assertThat(percents(4, 2, 1)).containsExactly(57.1, 28.6, 14.3);
        assertThat(percents(5, 1)).containsExactly(83.3, 16.7);
    }

    @Test
    void nothing_cast_has_no_percentages() {
        assertThat(Rate.shares(List.of(0, 0))).extracting(Rate::percent).containsOnlyNulls();
    }

    @Test
    void whatever_was_cast_adds_up_and_is_nowhere_further_than_a_tenth_from_the_truth() {
        var random = new Random(7);
        for (var run = 0; run < 2_000; run++) {
            var counts = random.ints(5, 0, 1 + random.nextInt(400)).boxed().toList();
            var cast = counts.stream().mapToInt(Integer::intValue).sum();
            if (cast > 0) {
                var shares = Rate.shares(counts);
                var sum = shares.stream().mapToDouble(Rate::percent).mapToObj(BigDecimal::valueOf);
                assertThat(sum.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
                assertThat(shares)
                        .allSatisfy(rate -> assertThat(Math.abs(rate.percent() - 100.0 * rate.numerator() / cast))
                                .isLessThan(0.1));
            }
        }
    }

    private static List<Double> percents(Integer... counts) {
        return Rate.shares(Stream.of(counts).toList()).stream()
                .map(Rate::percent)
                .toList();
    }
}
