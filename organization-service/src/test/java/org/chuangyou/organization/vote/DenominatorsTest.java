package org.chuangyou.organization.vote;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The three denominators, against formulas written another way. */
class DenominatorsTest {

    private static final int NOT_FEWER = 0;
    private static final int MORE = 1;

    static IntStream eligible() {
        return IntStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @CsvSource({"RESOLUTION, 6, 7", "ADMISSION, 7, 7", "CONFIRMATION, 7, 7"})
    void twelve_eligible_as_in_the_rule_book(VoteKind kind, int opens, int passes) {
        var denominators = new Denominators(kind, 12, 12, NOT_FEWER);

        assertThat(denominators.toOpen()).isEqualTo(opens);
        assertThat(denominators.toPass()).isEqualTo(passes);
    }

    @Test
    void an_election_with_twelve_eligible_opens_with_ten() {
        assertThat(new Denominators(VoteKind.ELECTION, 12, 10, NOT_FEWER).toOpen())
                .isEqualTo(10);
        assertThat(new Denominators(VoteKind.ELECTION, 12, 10, NOT_FEWER).toPass())
                .isEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("eligible")
    void whoever_comes_opens_exactly_when_the_rule_says_so(int eligible) {
        for (var present = 0; present <= eligible; present++) {
            assertThat(opens(VoteKind.RESOLUTION, eligible, present, NOT_FEWER)).isEqualTo(present * 2 >= eligible);
            assertThat(opens(VoteKind.ADMISSION, eligible, present, NOT_FEWER)).isEqualTo(present * 2 > eligible);
            assertThat(opens(VoteKind.CONFIRMATION, eligible, present, NOT_FEWER))
                    .isEqualTo(present * 2 > eligible);
            assertThat(opens(VoteKind.ELECTION, eligible, present, NOT_FEWER)).isEqualTo(present * 5 >= eligible * 4);
            assertThat(opens(VoteKind.RUN_OFF, eligible, present, NOT_FEWER)).isEqualTo(present * 5 >= eligible * 4);
            assertThat(opens(VoteKind.ELECTION, eligible, present, MORE)).isEqualTo(present * 5 > eligible * 4);
        }
    }

    @ParameterizedTest
    @MethodSource("eligible")
    void exactly_half_never_passes(int eligible) {
        for (var present = 0; present <= eligible; present++) {
            for (var yes = 0; yes <= eligible; yes++) {
                assertThat(passes(VoteKind.RESOLUTION, eligible, present, yes)).isEqualTo(yes > eligible - yes);
                assertThat(passes(VoteKind.ADMISSION, eligible, present, yes)).isEqualTo(yes > eligible - yes);
                assertThat(passes(VoteKind.CONFIRMATION, eligible, present, yes))
                        .isEqualTo(yes > eligible - yes);
                assertThat(passes(VoteKind.ELECTION, eligible, present, yes)).isEqualTo(yes > present - yes);
            }
        }
    }

    /** The two readings part at every fifth number of eligible only. */
    @ParameterizedTest
    @MethodSource("eligible")
    void more_than_four_fifths_asks_one_more_at_multiples_of_five(int eligible) {
        var difference = new Denominators(VoteKind.ELECTION, eligible, eligible, MORE).toOpen()
                - new Denominators(VoteKind.ELECTION, eligible, eligible, NOT_FEWER).toOpen();

        assertThat(difference).isEqualTo(eligible % 5 == 0 ? 1 : 0);
    }

    private static boolean opens(VoteKind kind, int eligible, int present, int beyond) {
        return new Denominators(kind, eligible, present, beyond).opens();
    }

    private static boolean passes(VoteKind kind, int eligible, int present, int yes) {
        return yes >= new Denominators(kind, eligible, present, NOT_FEWER).toPass();
    }
}
