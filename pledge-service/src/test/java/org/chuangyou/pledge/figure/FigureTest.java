package org.chuangyou.pledge.figure;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.chuangyou.quantity.Qualifier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.quantity.Qualifier.AT_LEAST;
import static org.chuangyou.quantity.Qualifier.EXACT;

/** Quantities as they are reported, and figures as they may be quoted. */
class FigureTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    @Test
    void a_quantity_without_a_qualifier_is_exact() {
        assertThat(new Quantity(BigDecimal.TEN, "袋", null).qualifier()).isEqualTo(EXACT);
    }

    @Test
    void ten_thousands_of_yuan_are_kept_as_yuan() {
        assertThat(of("1.5", "万元", EXACT)).isEqualTo(of("15000", "元", EXACT));
    }

    @Test
    void a_figure_shows_the_number_as_far_as_it_is_good() {
        var sum = of("500", "万元", AT_LEAST).tally().plus(of("12345", "元", EXACT).tally());

        var figure = Figure.tally(sum, TODAY);

        assertThat(figure.value()).isEqualByComparingTo("5010000");
        assertThat(figure.qualifier()).isEqualTo(AT_LEAST);
        assertThat(figure.words()).isEqualTo("501万元以上");
    }

    @Test
    void a_share_of_nothing_has_no_percentage() {
        assertThat(Figure.share(0, 0, "项", TODAY).percent()).isNull();
        assertThat(Figure.share(5, 6, "项", TODAY).percent()).isEqualByComparingTo("83.3");
    }

    private static Quantity of(String number, String unit, Qualifier qualifier) {
        return new Quantity(new BigDecimal(number), unit, qualifier);
    }
}
