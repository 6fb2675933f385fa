package org.chuangyou.pledge.comment;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.pledge.comment.Moderation.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.pledge.comment.CommentStatus.HIDDEN;
import static org.chuangyou.pledge.comment.CommentStatus.PENDING;
import static org.chuangyou.pledge.comment.CommentStatus.SHOWN;

class CommentLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    /** (status, act) → the status after it; all else is refused. */
    private static final Map<CommentStatus, Map<CommentAct, CommentStatus>> ALLOWED = Map.of(
            PENDING, Map.of(CommentAct.MODERATE, SHOWN),
            SHOWN, Map.of(CommentAct.ANSWER, SHOWN),
            HIDDEN, Map.of());

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
            assertThat(comment.view().status()).isEqualTo(status);
        } else {
            apply(act, comment);
            assertThat(comment.view().status()).isEqualTo(after);
        }
    }

    @Test
    void a_comment_is_answered_once() {
        var comment = in(SHOWN);
        apply(CommentAct.ANSWER, comment);

        assertThatThrownBy(() -> apply(CommentAct.ANSWER, comment)).isInstanceOf(HttpProblem.class);
    }

    private static Comment in(CommentStatus status) {
        var comment = new Comment(UUID.randomUUID(), UUID.randomUUID(), new NewComment("谢谢", null), TODAY);
        if (status == SHOWN) {
            comment.moderate(new Moderation(Decision.SHOW, null));
        }
        if (status == HIDDEN) {
            comment.moderate(new Moderation(Decision.HIDE, "含有个人信息"));
        }
        return comment;
    }

    private static void apply(CommentAct act, Comment comment) {
        switch (act) {
            case MODERATE -> comment.moderate(new Moderation(Decision.SHOW, null));
            case ANSWER -> comment.answer(new NewAnswer("谢谢鼓励"), AnsweredBy.PLEDGER, TODAY);
        }
    }
}
