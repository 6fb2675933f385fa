package org.chuangyou.organization.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** From counts to the elected: more than half of those present, then by rank, ties and shortfalls left open. */
class ReckoningTest {

    private static final List<UUID> PERSONS =
            IntStream.range(0, 6).mapToObj(n -> new UUID(0, n)).toList();

    @Test
    void the_first_by_votes_take_the_seats() {
        var result = elect(10, 2, 6, 9, 8);

        assertThat(result.outcome()).isEqualTo(Outcome.FILLED);
        assertThat(result.elected()).containsExactly(PERSONS.get(1), PERSONS.get(2));
    }

    @Test
    void exactly_half_of_those_present_is_not_elected() {
        var result = elect(10, 2, 8, 5, 5);

        assertThat(result.outcome()).isEqualTo(Outcome.SHORT);
        assertThat(result.elected()).containsExactly(PERSONS.get(0));
        assertThat(result.open()).isEqualTo(1);
        assertThat(result.needed()).isEqualTo(6);
    }

    @Test
    void equal_votes_for_the_last_seat_leave_it_to_a_run_off() {
        var result = elect(10, 2, 9, 7, 7, 6);

        assertThat(result.outcome()).isEqualTo(Outcome.TIED);
        assertThat(result.elected()).containsExactly(PERSONS.get(0));
        assertThat(result.tied()).containsExactly(PERSONS.get(1), PERSONS.get(2));
        assertThat(result.open()).isEqualTo(1);
    }

    @Test
    void equal_votes_within_the_seats_are_no_tie() {
        var result = elect(10, 2, 7, 7, 6);

        assertThat(result.outcome()).isEqualTo(Outcome.FILLED);
        assertThat(result.elected()).containsExactly(PERSONS.get(0), PERSONS.get(1));
    }

    @Test
    void somebody_written_in_is_elected_like_a_candidate() {
        var tally = new Tally(
                10,
                10,
                10,
                0,
                0,
                null,
                null,
                List.of(count(0, 4, 10), count(1, 3, 10)),
                List.of(new WriteIn(PERSONS.get(5), 6)));

        var result = Reckoning.election(tally, new Denominators(VoteKind.ELECTION, 10, 10, 0), 1);

        assertThat(result.elected()).containsExactly(PERSONS.get(5));
    }

    @Test
    void a_run_off_goes_by_rank_without_a_majority() {
        var tally = tally(10, 4, 3);

        var result = Reckoning.election(tally, new Denominators(VoteKind.RUN_OFF, 10, 10, 0), 1);

        assertThat(result.outcome()).isEqualTo(Outcome.FILLED);
        assertThat(result.elected()).containsExactly(PERSONS.get(0));
    }

    @Test
    void a_run_off_may_be_tied_again() {
        var result = Reckoning.election(tally(10, 5, 5), new Denominators(VoteKind.RUN_OFF, 10, 10, 0), 1);

        assertThat(result.outcome()).isEqualTo(Outcome.TIED);
    }

    /** Every seat is taken, tied for, or short; nobody without a majority sits; nobody sits over one with more votes. */
    @Test
    void no_count_breaks_the_rule() {
        var random = new Random(20110701);
        for (var round = 0; round < 20_000; round++) {
            var present = 1 + random.nextInt(30);
            var seats = 1 + random.nextInt(4);
            var yes = random.ints(2 + random.nextInt(4), 0, present + 1).toArray();

            var result = elect(present, seats, yes);

            assertThat(result.elected().size() + result.open()).isEqualTo(seats);
            var passed = IntStream.range(0, yes.length)
                    .filter(n -> yes[n] * 2 > present)
                    .boxed()
                    .toList();
            var expected = new ArrayList<>(passed);
            expected.sort(Comparator.comparing(n -> -yes[n]));
            for (var elected : result.elected()) {
                var votes = yes[PERSONS.indexOf(elected)];
                // Fewer than the seats have as many votes or more: their place is beyond doubt.
                assertThat(passed.stream().filter(n -> yes[n] >= votes).count()).isLessThanOrEqualTo(seats);
                assertThat(votes * 2).isGreaterThan(present);
            }
            assertThat(result.outcome() == Outcome.SHORT).isEqualTo(passed.size() < seats);
            assertThat(result.outcome() == Outcome.TIED)
                    .isEqualTo(passed.size() > seats && yes[expected.get(seats - 1)] == yes[expected.get(seats)]);
        }
    }

    private static Result elect(int present, int seats, int... yes) {
        return Reckoning.election(tally(present, yes), new Denominators(VoteKind.ELECTION, present, present, 0), seats);
    }

    private static Tally tally(int present, int... yes) {
        var counts = IntStream.range(0, yes.length)
                .mapToObj(n -> count(n, yes[n], present))
                .toList();
        return new Tally(present, present, present, 0, 0, null, null, counts, List.of());
    }

    private static CandidateCount count(int person, int yes, int valid) {
        return new CandidateCount(PERSONS.get(person), yes, valid - yes, 0);
    }
}
