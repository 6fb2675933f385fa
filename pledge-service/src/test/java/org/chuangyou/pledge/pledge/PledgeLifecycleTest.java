package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.pledge.pledge.PledgeStatus.ACCEPTED;
import static org.chuangyou.pledge.pledge.PledgeStatus.DRAFT;
import static org.chuangyou.pledge.pledge.PledgeStatus.FULFILLED;
import static org.chuangyou.pledge.pledge.PledgeStatus.PARTLY_FULFILLED;
import static org.chuangyou.pledge.pledge.PledgeStatus.PUBLISHED;
import static org.chuangyou.pledge.pledge.PledgeStatus.RETURNED;
import static org.chuangyou.pledge.pledge.PledgeStatus.SUBMITTED;
import static org.chuangyou.pledge.pledge.PledgeStatus.UNKEPT;
import static org.chuangyou.pledge.pledge.PledgeStatus.WITHDRAWN;

/** The rule book: what can be done with a pledge in which status, and what becomes of it. All else is refused. */
class PledgeLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    /** (status, act) → the status after it. */
    private static final Map<PledgeStatus, Map<PledgeAct, PledgeStatus>> ALLOWED = Map.of(
            DRAFT,
                    Map.of(
                            PledgeAct.EDIT,
                            DRAFT,
                            PledgeAct.SUBMIT,
                            SUBMITTED,
                            PledgeAct.WITHDRAW,
                            WITHDRAWN,
                            PledgeAct.HAND_OVER,
                            DRAFT),
            SUBMITTED,
                    Map.of(
                            PledgeAct.RECALL,
                            DRAFT,
                            PledgeAct.REVIEW,
                            ACCEPTED,
                            PledgeAct.WITHDRAW,
                            WITHDRAWN,
                            PledgeAct.HAND_OVER,
                            SUBMITTED),
            RETURNED,
                    Map.of(
                            PledgeAct.EDIT,
                            RETURNED,
                            PledgeAct.SUBMIT,
                            SUBMITTED,
                            PledgeAct.WITHDRAW,
                            WITHDRAWN,
                            PledgeAct.HAND_OVER,
                            RETURNED),
            ACCEPTED,
                    Map.of(
                            PledgeAct.RETURN,
                            RETURNED,
                            PledgeAct.PUBLISH,
                            PUBLISHED,
                            PledgeAct.WITHDRAW,
                            WITHDRAWN,
                            PledgeAct.HAND_OVER,
                            ACCEPTED),
            PUBLISHED,
                    Map.ofEntries(
                            entry(PledgeAct.REPORT_PROGRESS, PUBLISHED),
                            entry(PledgeAct.CHECK, PUBLISHED),
                            entry(PledgeAct.PUT_RIGHT, PUBLISHED),
                            entry(PledgeAct.HAND_OVER, PUBLISHED),
                            entry(PledgeAct.COMMENT, PUBLISHED),
                            entry(PledgeAct.REVISE, PUBLISHED),
                            entry(PledgeAct.FULFIL, FULFILLED),
                            entry(PledgeAct.FULFIL_PARTLY, PARTLY_FULFILLED),
                            entry(PledgeAct.EXPLAIN, UNKEPT),
                            entry(PledgeAct.WITHDRAW, WITHDRAWN),
                            entry(PledgeAct.PROPOSE_REVISION, PUBLISHED),
                            entry(PledgeAct.REVIEW_REVISION, PUBLISHED),
                            entry(PledgeAct.RETURN_REVISION, PUBLISHED),
                            entry(PledgeAct.DROP_REVISION, PUBLISHED)),
            FULFILLED, ended(FULFILLED),
            PARTLY_FULFILLED, ended(PARTLY_FULFILLED),
            UNKEPT, ended(UNKEPT),
            WITHDRAWN, Map.of(PledgeAct.COMMENT, WITHDRAWN));

    private static Map<PledgeAct, PledgeStatus> ended(PledgeStatus status) {
        return Map.of(
                PledgeAct.COMMENT, status,
                PledgeAct.RATE, status,
                PledgeAct.CONFIRM_END, status,
                PledgeAct.PUT_RIGHT, status,
                PledgeAct.HAND_OVER, status,
                PledgeAct.CONTRADICT_END, PUBLISHED,
                PledgeAct.OBJECT_TO_END, status,
                PledgeAct.ANNUL_END, PUBLISHED);
    }

    /** How a pledge comes from a draft to each status. */
    private static final Map<PledgeStatus, List<PledgeAct>> WAYS = Map.of(
            DRAFT, List.of(),
            SUBMITTED, List.of(PledgeAct.SUBMIT),
            RETURNED, List.of(PledgeAct.SUBMIT, PledgeAct.REVIEW, PledgeAct.RETURN),
            ACCEPTED, List.of(PledgeAct.SUBMIT, PledgeAct.REVIEW),
            PUBLISHED, List.of(PledgeAct.SUBMIT, PledgeAct.REVIEW, PledgeAct.PUBLISH),
            FULFILLED, List.of(PledgeAct.SUBMIT, PledgeAct.REVIEW, PledgeAct.PUBLISH, PledgeAct.FULFIL),
            PARTLY_FULFILLED, List.of(PledgeAct.SUBMIT, PledgeAct.REVIEW, PledgeAct.PUBLISH, PledgeAct.FULFIL_PARTLY),
            UNKEPT, List.of(PledgeAct.SUBMIT, PledgeAct.REVIEW, PledgeAct.PUBLISH, PledgeAct.EXPLAIN),
            WITHDRAWN, List.of(PledgeAct.SUBMIT, PledgeAct.REVIEW, PledgeAct.PUBLISH, PledgeAct.WITHDRAW));

    static Stream<Arguments> everyPair() {
        return Stream.of(PledgeStatus.values())
                .flatMap(status -> Stream.of(PledgeAct.values()).map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void an_act_is_allowed_in_its_statuses_and_refused_in_all_others(PledgeStatus status, PledgeAct act) {
        var pledge = in(status);
        var after = ALLOWED.get(status).get(act);

        if (after == null) {
            assertThatThrownBy(() -> apply(act, pledge, true)).isInstanceOf(HttpProblem.class);
            assertThat(pledge.status()).isEqualTo(status);
        } else {
            apply(act, pledge, true);
            assertThat(pledge.status()).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void the_table_of_acts_says_the_same(PledgeStatus status, PledgeAct act) {
        assertThat(act.from().contains(status)).isEqualTo(ALLOWED.get(status).containsKey(act));
    }

    private static Pledge in(PledgeStatus status) {
        var pledge = Pledge.draft(UUID.randomUUID(), draft(), new Pledger("示例", "DY1"), "DY1");
        WAYS.get(status).forEach(act -> apply(act, pledge, true));
        return pledge;
    }

    private static void apply(PledgeAct act, Pledge pledge, boolean good) {
        switch (act) {
            case DRAFT,
                    REPORT_PROGRESS,
                    CHECK,
                    PUT_RIGHT,
                    COMMENT,
                    RATE,
                    PROPOSE_REVISION,
                    REVIEW_REVISION,
                    RETURN_REVISION,
                    DROP_REVISION -> pledge.require(act);
            case EDIT -> pledge.edit(draft().content());
            case SUBMIT -> pledge.submit("DY1", TODAY);
            case REVIEW -> pledge.review(review(good));
            case PUBLISH -> pledge.publish(new NewPublication(List.of(Channel.NOTICE_BOARD), "校门口"), TODAY);
            case FULFIL -> pledge.fulfil(new NewFulfilment("已及格", null), TODAY);
            case RECALL -> pledge.recall();
            case RETURN -> pledge.giveBack(NewReturn.Step.PLEDGER);
            case REVISE -> pledge.revise(draft().content(), Review.of(review(true), 2), TODAY);
            case FULFIL_PARTLY -> pledge.fulfilPartly(partly(), TODAY);
            case EXPLAIN -> pledge.explain(shortfall(), EndSaidBy.PLEDGER, TODAY);
            case CONFIRM_END -> pledge.confirmEnd(TODAY);
            case CONTRADICT_END -> pledge.contradictEnd();
            case OBJECT_TO_END -> pledge.require(act);
            case ANNUL_END -> {
                pledge.require(act);
                pledge.confirmEnd(TODAY);
                pledge.annulEnd();
            }
            case HAND_OVER -> pledge.handOver(UUID.randomUUID(), TODAY);
            case WITHDRAW -> pledge.withdraw("岗位调整", TODAY);
        }
    }

    private static NewReview review(boolean good) {
        return new NewReview(
                List.of(new ItemVerdict(1, good, true, true, "请写明次数"), new ItemVerdict(2, true, true, true, null)),
                "意见");
    }

    private static Shortfall shortfall() {
        return new Shortfall(UnkeptReason.OBJECTIVE, "转学", new Telling("家长会", TODAY));
    }

    private static NewPartialFulfilment partly() {
        var outcomes = List.of(new ItemOutcome(1, true, null), new ItemOutcome(2, false, null));
        return new NewPartialFulfilment(outcomes, new NewFulfilment("已及格", null), shortfall());
    }

    private static DraftPledge draft() {
        var item = new PledgeItem("帮扶", "及格", TODAY.plusMonths(1), null, null);
        var items = List.of(item, item);
        return new DraftPledge(
                UUID.randomUUID(), UUID.randomUUID(), PledgeKind.MEMBER, items, null, null, null, null, null);
    }
}
