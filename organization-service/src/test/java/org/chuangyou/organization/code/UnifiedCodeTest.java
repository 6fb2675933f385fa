package org.chuangyou.organization.code;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The check character of GB 32100-2015 against a second reading of the standard: the sum of all 18 character values,
 * each times 3 to the power of its place from 0, where the last has weight 1, is divisible by 31.
 */
class UnifiedCodeTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Every check character occurs among them. */
    static Stream<String> synthetic() {
        var random = new Random(32100);
        return IntStream.range(0, 200).mapToObj(number -> completed(body(random)));
    }

    @ParameterizedTest
    @MethodSource("synthetic")
    void a_good_code_passes(String code) {
        assertThat(isGood(code)).isTrue();
    }

    @Test
    void every_check_character_occurs_among_the_good() {
        assertThat(synthetic().map(code -> code.charAt(17)).distinct()).hasSize(31);
    }

    @ParameterizedTest
    @MethodSource("synthetic")
    void every_single_wrong_character_shows(String code) {
        for (var place = 0; place < 18; place++) {
            for (var wrong : CHARACTERS.toCharArray()) {
                if (wrong != code.charAt(place)) {
                    var mistaken = code.substring(0, place) + wrong + code.substring(place + 1);
                    assertThat(isGood(mistaken)).as(mistaken).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("synthetic")
    void any_two_neighbours_that_changed_places_show(String code) {
        for (var place = 0; place < 17; place++) {
            if (code.charAt(place) != code.charAt(place + 1)) {
                var turned = code.substring(0, place)
                        + code.charAt(place + 1)
                        + code.charAt(place)
                        + code.substring(place + 2);
                assertThat(isGood(turned)).as(turned).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("synthetic")
    void a_character_that_the_standard_leaves_out_shows(String code) {
        for (var place = 0; place < 18; place++) {
            for (var strange : "IOSVZ*一".toCharArray()) {
                assertThat(UnifiedCode.isWellFormed(code.substring(0, place) + strange + code.substring(place + 1)))
                        .isFalse();
            }
        }
        assertThat(UnifiedCode.isWellFormed(code.substring(1))).isFalse();
        assertThat(UnifiedCode.isWellFormed(code + "0")).isFalse();
    }

    private static boolean isGood(String code) {
        return UnifiedCode.isWellFormed(code) && UnifiedCode.check(code) == code.charAt(17);
    }

    /** Tries all 31 characters for the last place until the whole is divisible. */
    private static String completed(String body) {
        return CHARACTERS
                .chars()
                .mapToObj(last -> body + (char) last)
                .filter(UnifiedCodeTest::isDivisible)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isDivisible(String code) {
        var three = BigInteger.valueOf(3);
        var sum = BigInteger.valueOf(CHARACTERS.indexOf(code.charAt(17)));
        for (var place = 0; place < 17; place++) {
            sum = sum.add(three.pow(place).multiply(BigInteger.valueOf(CHARACTERS.indexOf(code.charAt(place)))));
        }
        return sum.mod(BigInteger.valueOf(CHARACTERS.length())).signum() == 0;
    }

    private static String body(Random random) {
        var body = new StringBuilder();
        for (var place = 0; place < 17; place++) {
            var digit = place >= 2 && place < 8;
            body.append(CHARACTERS.charAt(random.nextInt(digit ? 10 : CHARACTERS.length())));
        }
        return body.toString();
    }
}
