package org.chuangyou.pledge.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.figure.Qualifier.ABOUT;
import static org.chuangyou.pledge.figure.Qualifier.AT_LEAST;
import static org.chuangyou.pledge.figure.Qualifier.EXACT;
import static org.chuangyou.pledge.figure.Qualifier.MANY;
import static org.chuangyou.pledge.figure.Qualifier.NEARLY;
import static org.chuangyou.pledge.figure.Qualifier.ODD;

/** Sums that are no more precise than their parts, and how they are written. */
class TallyTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    @Test
    void near_five_million_and_an_exact_part_stay_near() {
        assertThat(words(of("500", "万元", NEARLY), of("12345", "元", EXACT))).isEqualTo("近502万元");
    }

    @Test
    void an_exact_sum_keeps_every_digit() {
        assertThat(words(of("12345", "元", EXACT), of("0.55", "元", EXACT))).isEqualTo("12345.55元");
    }

    @Test
    void bounds_on_one_side_add_up_and_round_to_the_side_on_which_they_are_true() {
        assertThat(words(of("110", "万元", ODD), of("1", "万元", MANY), of("777", "元", EXACT)))
                .isEqualTo("111万多元");
    }

    @Test
    void bounds_on_both_sides_are_about() {
        assertThat(words(of("500", "万元", NEARLY), of("110", "万元", ODD))).isEqualTo("约610万元");
    }

    @Test
    void the_order_of_adding_does_not_matter() {
        Quantity[] parts = {of("6000", "元", NEARLY), of("40", "元", ODD), of("7.5", "元", EXACT)};

        assertThat(tally(parts[0], parts[1], parts[2])).isEqualTo(tally(parts[2], parts[1], parts[0]));
    }

    @Test
    void nothing_at_all_is_exactly_nought() {
        assertThat(words()).isEqualTo("0元");
    }

    @ParameterizedTest
    @CsvSource({
        "500,     万元, NEARLY,   近500万元",
        "5000000, 元,  NEARLY,   近500万元",
        "110,     万元, ODD,      110余万元",
        "1,       万元, MANY,     1万多元",
        "6000,    名,  NEARLY,   近6000名",
        "40,      条,  ODD,      40余条",
        "85,      分,  AT_LEAST, 85分以上",
        "12,      袋,  EXACT,    12袋",
        "1.5,     万元, EXACT,    1.5万元",
        "1234567, 元,  NEARLY,   近1234567元",
        "300,     人,  ABOUT,    约300人",
    })
    void what_was_reported_is_printed_back_as_it_was_meant(
            String number, String unit, Qualifier qualifier, String words) {
        assertThat(words(of(number, unit, qualifier))).isEqualTo(words);
    }

    @Test
    void a_quantity_without_a_qualifier_is_exact() {
        assertThat(new Quantity(BigDecimal.TEN, "袋", null).qualifier()).isEqualTo(EXACT);
    }

    @Test
    void a_figure_shows_the_number_as_far_as_it_is_good() {
        var figure = Figure.tally(tally(of("500", "万元", AT_LEAST), of("12345", "元", EXACT)), TODAY);

        assertThat(figure.value()).isEqualByComparingTo("5010000");
        assertThat(figure.qualifier()).isEqualTo(AT_LEAST);
        assertThat(figure.words()).isEqualTo("501万元以上");
    }

    @Test
    void a_share_of_nothing_has_no_percentage() {
        assertThat(Figure.share(0, 0, "项", TODAY).percent()).isNull();
        assertThat(Figure.share(5, 6, "项", TODAY).percent()).isEqualByComparingTo("83.3");
    }

    @Test
    void vague_parts_are_good_for_their_coarsest_grain() {
        assertThat(tally(of("5000000", "元", ABOUT), of("40", "元", ABOUT)).grain())
                .isEqualByComparingTo("10000");
    }

    private static String words(Quantity... parts) {
        return Figure.tally(tally(parts), TODAY).words();
    }

    private static Tally tally(Quantity... parts) {
        return Arrays.stream(parts).reduce(Tally.none(unit(parts)), Tally::plus, (a, b) -> b);
    }

    private static String unit(Quantity... parts) {
        return parts.length == 0 ? "元" : parts[0].unit();
    }

    private static Quantity of(String number, String unit, Qualifier qualifier) {
        return new Quantity(new BigDecimal(number), unit, qualifier);
    }
}
