package org.chuangyou.quantity;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.quantity.Qualifier.ABOUT;
import static org.chuangyou.quantity.Qualifier.EXACT;
import static org.chuangyou.quantity.Qualifier.NEARLY;

/** Every pair and every triple of qualifiers. */
class QualifierTest {

    @ParameterizedTest
    @CsvSource({
        "EXACT,    EXACT,    EXACT",
        "EXACT,    ODD,      ODD",
        "EXACT,    MANY,     MANY",
        "EXACT,    AT_LEAST, AT_LEAST",
        "EXACT,    NEARLY,   NEARLY",
        "EXACT,    ABOUT,    ABOUT",
        "ODD,      ODD,      ODD",
        "ODD,      MANY,     MANY",
        "ODD,      AT_LEAST, AT_LEAST",
        "ODD,      NEARLY,   ABOUT",
        "ODD,      ABOUT,    ABOUT",
        "MANY,     MANY,     MANY",
        "MANY,     AT_LEAST, AT_LEAST",
        "MANY,     NEARLY,   ABOUT",
        "MANY,     ABOUT,    ABOUT",
        "AT_LEAST, AT_LEAST, AT_LEAST",
        "AT_LEAST, NEARLY,   ABOUT",
        "AT_LEAST, ABOUT,    ABOUT",
        "NEARLY,   NEARLY,   NEARLY",
        "NEARLY,   ABOUT,    ABOUT",
        "ABOUT,    ABOUT,    ABOUT",
    })
    void a_sum_is_as_vague_as_its_parts_whichever_comes_first(Qualifier one, Qualifier other, Qualifier sum) {
        assertThat(one.plus(other)).isEqualTo(sum);
        assertThat(other.plus(one)).isEqualTo(sum);
    }

    static Stream<Arguments> everyTriple() {
        return Stream.of(Qualifier.values()).flatMap(a -> Stream.of(Qualifier.values())
                .flatMap(b -> Stream.of(Qualifier.values()).map(c -> Arguments.of(a, b, c))));
    }

    @ParameterizedTest
    @MethodSource("everyTriple")
    void it_does_not_matter_in_which_order_parts_are_added(Qualifier a, Qualifier b, Qualifier c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @ParameterizedTest
    @EnumSource
    void an_exact_part_changes_nothing_and_no_sum_is_exact_but_of_exact_parts(Qualifier qualifier) {
        assertThat(EXACT.plus(qualifier)).isEqualTo(qualifier);
        assertThat(NEARLY.plus(qualifier)).isNotEqualTo(EXACT);
        assertThat(ABOUT.plus(qualifier)).isEqualTo(ABOUT);
    }

    /** What is said of a sum must hold whatever the true numbers behind its parts are. */
    @Test
    void what_a_sum_says_is_true_of_every_number_its_parts_can_mean() {
        for (var one : Qualifier.values()) {
            for (var other : Qualifier.values()) {
                for (var x : meant(one)) {
                    for (var y : meant(other)) {
                        assertThat(holds(one.plus(other), 200, x + y))
                                .as("%s %d + %s %d", one, x, other, y)
                                .isTrue();
                    }
                }
            }
        }
    }

    /** Numbers that "100", so qualified, can mean. */
    private static int[] meant(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> new int[] {100};
            case ODD, MANY, AT_LEAST -> new int[] {100, 101, 109};
            case NEARLY -> new int[] {93, 99, 100};
            case ABOUT -> new int[] {93, 100, 109};
        };
    }

    private static boolean holds(Qualifier qualifier, int said, int truth) {
        return switch (qualifier) {
            case EXACT -> truth == said;
            case ODD, MANY, AT_LEAST -> truth >= said;
            case NEARLY -> truth <= said;
            case ABOUT -> Math.abs(truth - said) <= said / 10;
        };
    }
}
