package org.chuangyou.pledge.comment;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.pledge.comment.Moderation.Decision;
import org.chuangyou.pledge.receipt.ReceiptCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.pledge.comment.CommentStatus.CLOSED;
import static org.chuangyou.pledge.comment.CommentStatus.HIDDEN;
import static org.chuangyou.pledge.comment.CommentStatus.PENDING;
import static org.chuangyou.pledge.comment.CommentStatus.REOPENED;
import static org.chuangyou.pledge.comment.CommentStatus.SHOWN;

class CommentLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);
    private static final ReceiptCode RECEIPT = ReceiptCode.issue();

    /** (status, act) → the status after it; all else is refused. */
    private static final Map<CommentStatus, Map<CommentAct, CommentStatus>> ALLOWED = Map.of(
            PENDING, Map.of(CommentAct.SHOW, SHOWN, CommentAct.HIDE, HIDDEN),
            SHOWN, Map.of(CommentAct.ANSWER, CLOSED, CommentAct.EXTEND, SHOWN, CommentAct.HIDE, HIDDEN),
            HIDDEN, Map.of(CommentAct.SHOW, SHOWN),
            CLOSED, Map.of(CommentAct.REOPEN, REOPENED, CommentAct.HIDE, HIDDEN),
            REOPENED, Map.of(CommentAct.SHOW, SHOWN, CommentAct.HIDE, CLOSED));

    static Stream<Arguments> everyPair() {
        return Stream.of(CommentStatus.values())
                .flatMap(status -> Stream.of(CommentAct.values()).map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void an_act_is_allowed_in_its_status_and_refused_in_all_others(CommentStatus status, CommentAct act) {
        var comment = in(status);
        var after = ALLOWED.get(status).get(act);

        if (after == null) {
            assertThatThrownBy(() -> apply(act, comment)).isInstanceOf(HttpProblem.class);
            assertThat(comment.status()).isEqualTo(status);
        } else {
            apply(act, comment);
            assertThat(comment.status()).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_what_was_closed_as_planned_is_answered_again(Outcome outcome) {
        var comment = in(SHOWN);
        comment.answer(answer(outcome));

        if (outcome == Outcome.PLANNED) {
            comment.answer(answer(Outcome.SOLVED));
            assertThat(comment.view(null).answers())
                    .extracting(Answer::outcome)
                    .containsExactly(outcome, Outcome.SOLVED);
        } else {
            assertThatThrownBy(() -> comment.answer(answer(Outcome.SOLVED))).isInstanceOf(HttpProblem.class);
        }
    }

    @Test
    void a_comment_is_reopened_once() {
        var comment = in(CLOSED);
        apply(CommentAct.REOPEN, comment);
        apply(CommentAct.SHOW, comment);
        apply(CommentAct.ANSWER, comment);

        assertThatThrownBy(() -> apply(CommentAct.REOPEN, comment)).isInstanceOf(HttpProblem.class);
    }

    @Test
    void what_was_hidden_after_its_answer_is_closed_again_when_it_is_shown_again() {
        var comment = in(CLOSED);
        apply(CommentAct.HIDE, comment);

        apply(CommentAct.SHOW, comment);

        assertThat(comment.status()).isEqualTo(CLOSED);
    }

    @Test
    void a_hidden_reason_for_reopening_stays_hidden() {
        var comment = in(REOPENED);

        apply(CommentAct.HIDE, comment);

        assertThat(PublicComment.of(comment.view(null)).reopeningReason()).isNull();
    }

    @Test
    void nobody_reopens_a_comment_with_another_code() {
        var comment = in(CLOSED);

        assertThatThrownBy(() -> comment.reopen(ReceiptCode.issue(), new NewReopening("还没有解决"), TODAY))
                .isInstanceOf(HttpProblem.class);
        assertThat(comment.status()).isEqualTo(CLOSED);
    }

    @Test
    void the_time_is_extended_once_in_each_round() {
        var comment = in(SHOWN);
        apply(CommentAct.EXTEND, comment);
        assertThatThrownBy(() -> apply(CommentAct.EXTEND, comment)).isInstanceOf(HttpProblem.class);
        apply(CommentAct.ANSWER, comment);
        apply(CommentAct.REOPEN, comment);
        apply(CommentAct.SHOW, comment);

        apply(CommentAct.EXTEND, comment);

        assertThat(comment.extendedBy()).isEqualTo(5);
    }

    private static Comment in(CommentStatus status) {
        var said = new NewComment("谢谢", null, null);
        var comment = new Comment(UUID.randomUUID(), UUID.randomUUID(), said, RECEIPT, TODAY);
        switch (status) {
            case PENDING -> {}
            case SHOWN -> apply(CommentAct.SHOW, comment);
            case HIDDEN -> apply(CommentAct.HIDE, comment);
            case CLOSED -> {
                apply(CommentAct.SHOW, comment);
                apply(CommentAct.ANSWER, comment);
            }
            case REOPENED -> {
                apply(CommentAct.SHOW, comment);
                apply(CommentAct.ANSWER, comment);
                apply(CommentAct.REOPEN, comment);
            }
        }
        return comment;
    }

    private static void apply(CommentAct act, Comment comment) {
        switch (act) {
            case SHOW -> comment.moderate(new Moderation(Decision.SHOW, "无个人信息", null));
            case HIDE -> comment.moderate(new Moderation(Decision.HIDE, "含有个人信息", null));
            case EXTEND -> comment.extend(new NewExtension(5, "须与镇上商定"));
            case ANSWER -> comment.answer(answer(Outcome.ANSWERED));
            case REOPEN -> comment.reopen(RECEIPT, new NewReopening("还没有解决"), TODAY);
        }
    }

    private static Answer answer(Outcome outcome) {
        return new NewAnswer("谢谢", outcome, TODAY).by(AnsweredBy.PLEDGER, TODAY);
    }
}
