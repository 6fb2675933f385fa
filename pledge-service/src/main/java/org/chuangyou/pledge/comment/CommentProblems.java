package org.chuangyou.pledge.comment;

import java.time.LocalDate;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done with a comment. */
final class CommentProblems {

    private CommentProblems() {}

    static HttpProblem notFound() {
        return Refusal.notFound("comment-not-found").asException();
    }

    static HttpProblem notNow(CommentAct act, CommentStatus status) {
        return Refusal.conflict("comment-status")
                .with("act", act)
                .with("current", status)
                .with("required", act.from())
                .asException();
    }

    static HttpProblem answered(LocalDate answeredOn) {
        return Refusal.conflict("comment-answered")
                .with("answeredOn", answeredOn)
                .asException();
    }

    static HttpProblem hidingNeedsReason() {
        return Refusal.invalid("hiding-needs-reason").asException();
    }
}
