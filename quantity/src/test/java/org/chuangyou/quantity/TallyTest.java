package org.chuangyou.quantity;

import java.math.BigDecimal;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.quantity.Qualifier.ABOUT;
import static org.chuangyou.quantity.Qualifier.EXACT;
import static org.chuangyou.quantity.Qualifier.MANY;
import static org.chuangyou.quantity.Qualifier.NEARLY;
import static org.chuangyou.quantity.Qualifier.ODD;

/** Sums that are no more precise than their parts, and how they are written. */
class TallyTest {

    @Test
    void near_five_million_and_an_exact_part_stay_near() {
        assertThat(words(of("5000000", "元", NEARLY), of("12345", "元", EXACT))).isEqualTo("近502万元");
    }

    @Test
    void an_exact_sum_keeps_every_digit() {
        assertThat(words(of("12345", "元", EXACT), of("0.55", "元", EXACT))).isEqualTo("12345.55元");
    }

    @Test
    void bounds_on_one_side_add_up_and_round_to_the_side_on_which_they_are_true() {
        assertThat(words(of("1100000", "元", ODD), of("10000", "元", MANY), of("777", "元", EXACT)))
                .isEqualTo("111万多元");
    }

    @Test
    void bounds_on_both_sides_are_about() {
        assertThat(words(of("5000000", "元", NEARLY), of("1100000", "元", ODD))).isEqualTo("约610万元");
    }

    @Test
    void the_order_of_adding_does_not_matter() {
        Tally[] parts = {of("6000", "元", NEARLY), of("40", "元", ODD), of("7.5", "元", EXACT)};

        assertThat(tally(parts[0], parts[1], parts[2])).isEqualTo(tally(parts[2], parts[1], parts[0]));
    }

    @Test
    void nothing_at_all_is_exactly_nought() {
        assertThat(words()).isEqualTo("0元");
    }

    @ParameterizedTest
    @CsvSource({
        "5000000, 元,  NEARLY,   近500万元",
        "1100000, 元,  ODD,      110余万元",
        "10000,   元,  MANY,     1万多元",
        "6000,    名,  NEARLY,   近6000名",
        "40,      条,  ODD,      40余条",
        "85,      分,  AT_LEAST, 85分以上",
        "12,      袋,  EXACT,    12袋",
        "15000,   元,  EXACT,    1.5万元",
        "1234567, 元,  NEARLY,   近1234567元",
        "300,     人,  ABOUT,    约300人",
    })
    void what_was_reported_is_printed_back_as_it_was_meant(
            String number, String unit, Qualifier qualifier, String words) {
        assertThat(words(of(number, unit, qualifier))).isEqualTo(words);
    }

    @Test
    void vague_parts_are_good_for_their_coarsest_grain() {
        assertThat(tally(of("5000000", "元", ABOUT), of("40", "元", ABOUT)).grain())
                .isEqualByComparingTo("10000");
    }

    private static String words(Tally... parts) {
        var sum = tally(parts);
        return Words.of(sum.number(), sum.unit(), sum.qualifier());
    }

    private static Tally tally(Tally... parts) {
        return Arrays.stream(parts).reduce(Tally::plus).orElse(Tally.none("元"));
    }

    private static Tally of(String number, String unit, Qualifier qualifier) {
        return Tally.of(new BigDecimal(number), unit, qualifier);
    }
}
