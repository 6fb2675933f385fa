package org.chuangyou.pledge.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.pledge.pledge.ItemVerdict;
import org.chuangyou.pledge.pledge.NewReturn;
import org.chuangyou.pledge.pledge.NewReview;
import org.chuangyou.pledge.pledge.PledgeContent;
import org.chuangyou.pledge.pledge.PledgeItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.pledge.revision.RevisionStatus.ACCEPTED;
import static org.chuangyou.pledge.revision.RevisionStatus.DROPPED;
import static org.chuangyou.pledge.revision.RevisionStatus.PROPOSED;
import static org.chuangyou.pledge.revision.RevisionStatus.PUBLISHED;
import static org.chuangyou.pledge.revision.RevisionStatus.RETURNED;

/** What can be done with a revision in which status. All else is refused. */
class RevisionLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    /** (status, act) → the status after it. */
    private static final Map<RevisionStatus, Map<RevisionAct, RevisionStatus>> ALLOWED = Map.of(
            PROPOSED, Map.of(RevisionAct.MEND, PROPOSED, RevisionAct.REVIEW, ACCEPTED, RevisionAct.DROP, DROPPED),
            RETURNED, Map.of(RevisionAct.MEND, PROPOSED, RevisionAct.DROP, DROPPED),
            ACCEPTED, Map.of(RevisionAct.RETURN, RETURNED, RevisionAct.PUBLISH, PUBLISHED, RevisionAct.DROP, DROPPED),
            PUBLISHED, Map.of(),
            DROPPED, Map.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(RevisionStatus.values())
                .flatMap(status -> Stream.of(RevisionAct.values()).map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void an_act_is_allowed_in_its_statuses_and_refused_in_all_others(RevisionStatus status, RevisionAct act) {
        var revision = in(status);
        var after = ALLOWED.get(status).get(act);

        if (after == null) {
            assertThatThrownBy(() -> apply(act, revision, true)).isInstanceOf(HttpProblem.class);
            assertThat(revision.status()).isEqualTo(status);
        } else {
            apply(act, revision, true);
            assertThat(revision.status()).isEqualTo(after);
        }
    }

    private static Revision in(RevisionStatus status) {
        var revision = Revision.propose(UUID.randomUUID(), UUID.randomUUID(), said(), "DY1", TODAY);
        switch (status) {
            case PROPOSED -> {}
            case RETURNED -> apply(RevisionAct.REVIEW, revision, false);
            case ACCEPTED -> apply(RevisionAct.REVIEW, revision, true);
            case PUBLISHED -> {
                apply(RevisionAct.REVIEW, revision, true);
                apply(RevisionAct.PUBLISH, revision, true);
            }
            case DROPPED -> apply(RevisionAct.DROP, revision, true);
        }
        return revision;
    }

    private static void apply(RevisionAct act, Revision revision, boolean good) {
        switch (act) {
            case MEND -> revision.mend(said(), "DY1", TODAY);
            case REVIEW -> revision.review(new NewReview(List.of(new ItemVerdict(1, good, true, true, "请写明次数")), "意见"));
            case RETURN -> revision.giveBack(NewReturn.Step.PLEDGER);
            case PUBLISH -> revision.publish();
            case DROP -> revision.drop();
        }
    }

    private static NewRevision said() {
        var items = List.of(new PledgeItem("帮扶", "及格", TODAY.plusMonths(1), null, null));
        return new NewRevision(new PledgeContent(items, null, null, null, null, null), "任教年级调整");
    }
}
