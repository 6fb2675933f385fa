package org.chuangyou.organization.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.organization.tree.OrganizationKind;
import org.chuangyou.organization.tree.OrganizationTree.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.organization.vote.VoteStatus.CANCELLED;
import static org.chuangyou.organization.vote.VoteStatus.DECLARED;
import static org.chuangyou.organization.vote.VoteStatus.OPEN;
import static org.chuangyou.organization.vote.VoteStatus.PREPARED;
import static org.chuangyou.organization.vote.VoteStatus.SIGNED;
import static org.chuangyou.organization.vote.VoteStatus.VOID;

/** The rule book: what can be done with a vote in which status, and what becomes of it. All else is refused. */
class VoteLifecycleTest {

    private static final LocalDate DAY = LocalDate.of(2011, 6, 1);
    private static final List<Named> PERSONS = IntStream.range(0, 5)
            .mapToObj(n -> new Named(new UUID(0, n), "P" + n, "示例" + n))
            .toList();

    /** (status, act) → the status after it. */
    private static final Map<VoteStatus, Map<VoteAct, VoteStatus>> ALLOWED = Map.of(
            PREPARED,
                    Map.of(
                            VoteAct.EDIT, PREPARED,
                            VoteAct.EXCLUDE, PREPARED,
                            VoteAct.READMIT, PREPARED,
                            VoteAct.OPEN_BALLOT, OPEN,
                            VoteAct.CANCEL, CANCELLED),
            OPEN, Map.of(VoteAct.TALLY, OPEN, VoteAct.DECLARE, DECLARED, VoteAct.CANCEL, CANCELLED),
            VOID, Map.of(VoteAct.REPEAT, OPEN, VoteAct.CANCEL, CANCELLED),
            DECLARED,
                    Map.of(
                            VoteAct.REDUCE_SEATS, DECLARED,
                            VoteAct.FOLLOW_UP, DECLARED,
                            VoteAct.SIGN, DECLARED,
                            VoteAct.PRINT, DECLARED),
            SIGNED, Map.of(VoteAct.FOLLOW_UP, SIGNED, VoteAct.PRINT, SIGNED),
            CANCELLED, Map.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(VoteStatus.values())
                .flatMap(status -> Stream.of(VoteAct.values()).map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void an_act_is_allowed_in_its_statuses_and_refused_in_all_others(VoteStatus status, VoteAct act) {
        var vote = in(status);
        var after = ALLOWED.get(status).get(act);

        if (after == null) {
            assertThatThrownBy(() -> apply(act, vote)).isInstanceOf(HttpProblem.class);
            assertThat(vote.status()).isEqualTo(status);
        } else {
            apply(act, vote);
            assertThat(vote.status()).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void the_table_of_acts_says_the_same(VoteStatus status, VoteAct act) {
        assertThat(act.from().contains(status)).isEqualTo(ALLOWED.get(status).containsKey(act));
    }

    private static Vote in(VoteStatus status) {
        var vote = Vote.prepare(
                new Place(UUID.randomUUID(), "B", "示例党支部", OrganizationKind.BRANCH, List.of(), null),
                VoteKind.ELECTION,
                ballot(),
                null);
        if (status == CANCELLED) {
            vote.cancel("改期");
        } else if (status != PREPARED) {
            apply(VoteAct.OPEN_BALLOT, vote);
        }
        if (status == VOID) {
            vote.declare(new Tally(5, 6, null, null, null, null, null, List.of(), List.of()));
        }
        if (Set.of(DECLARED, SIGNED).contains(status)) {
            apply(VoteAct.DECLARE, vote);
        }
        if (status == SIGNED) {
            PERSONS.subList(2, 5).forEach(person -> vote.sign(person, SignerRole.TELLER, Instant.EPOCH));
        }
        return vote;
    }

    private static void apply(VoteAct act, Vote vote) {
        switch (act) {
            case TALLY, FOLLOW_UP, PRINT -> vote.require(act);
            case EDIT -> vote.edit(ballot());
            case EXCLUDE -> vote.exclude(exclusion());
            case READMIT -> vote.readmit(PERSONS.get(0).personId());
            case OPEN_BALLOT -> vote.open(present(), 0, null);
            case DECLARE -> vote.declare(oneShort());
            case REPEAT -> vote.repeat(present());
            case CANCEL -> vote.cancel("改期");
            case REDUCE_SEATS -> vote.reduceSeats("大会同意");
            // Somebody who has not signed yet.
            case SIGN -> vote.sign(PERSONS.get(0), SignerRole.CHAIR, Instant.EPOCH);
        }
    }

    private static Ballot ballot() {
        return new Ballot(
                new Matter("选举支部委员会", null, null, 1),
                Meeting.of(DAY, "会议室", PERSONS.get(4)),
                PERSONS.subList(0, 2),
                PERSONS.subList(2, 4));
    }

    private static List<Voter> present() {
        return PERSONS.stream()
                .map(person -> new Voter(person.personId(), person.code(), person.name(), Standing.PRESENT))
                .toList();
    }

    private static Exclusion exclusion() {
        return new Exclusion(PERSONS.get(0).personId(), "示例0", ExclusionGround.BEDRIDDEN, "文", DAY, DAY);
    }

    private static Tally oneShort() {
        var counts = PERSONS.subList(0, 2).stream()
                .map(person -> new CandidateCount(person.personId(), 2, 3, 0))
                .toList();
        return new Tally(5, 5, 5, 0, 0, null, null, counts, List.of());
    }
}
