package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.pledge.announcement.PledgeKind;
import org.chuangyou.pledge.announcement.UnkeptReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.pledge.pledge.PledgeStatus.ACCEPTED;
import static org.chuangyou.pledge.pledge.PledgeStatus.DRAFT;
import static org.chuangyou.pledge.pledge.PledgeStatus.FULFILLED;
import static org.chuangyou.pledge.pledge.PledgeStatus.PUBLISHED;
import static org.chuangyou.pledge.pledge.PledgeStatus.RETURNED;
import static org.chuangyou.pledge.pledge.PledgeStatus.SUBMITTED;
import static org.chuangyou.pledge.pledge.PledgeStatus.UNKEPT;

/** The rule book: what can be done with a pledge in which status, and what becomes of it. All else is refused. */
class PledgeLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    /** (status, act) → the status after it. */
    private static final Map<PledgeStatus, Map<PledgeAct, PledgeStatus>> ALLOWED = Map.of(
            DRAFT, Map.of(PledgeAct.EDIT, DRAFT, PledgeAct.SUBMIT, SUBMITTED),
            SUBMITTED, Map.of(PledgeAct.REVIEW, ACCEPTED),
            RETURNED, Map.of(PledgeAct.EDIT, RETURNED, PledgeAct.SUBMIT, SUBMITTED),
            ACCEPTED, Map.of(PledgeAct.PUBLISH, PUBLISHED),
            PUBLISHED,
                    Map.of(
                            PledgeAct.REPORT_PROGRESS, PUBLISHED,
                            PledgeAct.COMMENT, PUBLISHED,
                            PledgeAct.FULFIL, FULFILLED,
                            PledgeAct.EXPLAIN, UNKEPT),
            FULFILLED, Map.of(PledgeAct.COMMENT, FULFILLED),
            UNKEPT, Map.of(PledgeAct.COMMENT, UNKEPT));

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
        if (status != DRAFT) {
            apply(PledgeAct.SUBMIT, pledge, true);
        }
        if (!Set.of(DRAFT, SUBMITTED).contains(status)) {
            apply(PledgeAct.REVIEW, pledge, status != RETURNED);
        }
        if (status.isPublic()) {
            apply(PledgeAct.PUBLISH, pledge, true);
        }
        if (status == FULFILLED) {
            apply(PledgeAct.FULFIL, pledge, true);
        }
        if (status == UNKEPT) {
            apply(PledgeAct.EXPLAIN, pledge, true);
        }
        return pledge;
    }

    private static void apply(PledgeAct act, Pledge pledge, boolean good) {
        switch (act) {
            case DRAFT, REPORT_PROGRESS, COMMENT -> pledge.require(act);
            case EDIT -> pledge.edit(draft().content());
            case SUBMIT -> pledge.submit("DY1");
            case REVIEW -> pledge.review(new NewReview(List.of(new ItemVerdict(1, good, true, true, null)), "意见"));
            case PUBLISH -> pledge.publish(new NewPublication(List.of(Channel.NOTICE_BOARD), "校门口"), TODAY);
            case FULFIL -> pledge.fulfil(new NewFulfilment("已及格", null), TODAY);
            case EXPLAIN -> pledge.explain(new NewExplanation(UnkeptReason.OBJECTIVE, "转学"), TODAY);
        }
    }

    private static DraftPledge draft() {
        var items = List.of(new PledgeItem("帮扶", "及格", TODAY.plusMonths(1)));
        return new DraftPledge(UUID.randomUUID(), UUID.randomUUID(), PledgeKind.MEMBER, items, null, null, null, null);
    }
}
