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
                .with("required", act.from().stream().sorted().toList())
                .asException();
    }

    static HttpProblem answered(LocalDate answeredOn) {
        return Refusal.conflict("comment-answered")
                .with("answeredOn", answeredOn)
                .asException();
    }

    static HttpProblem planNeedsDay(LocalDate today) {
        return Refusal.invalid("plan-needs-day").with("today", today).asException();
    }

    static HttpProblem extended(int workingDays) {
        return Refusal.conflict("answer-extended")
                .with("workingDays", workingDays)
                .asException();
    }

    static HttpProblem reopened(LocalDate reopenedOn) {
        return Refusal.conflict("comment-reopened")
                .with("reopenedOn", reopenedOn)
                .asException();
    }

    static HttpProblem notYours() {
        return Refusal.forbidden("receipt-code-wrong").asException();
    }

    static HttpProblem moderationNeedsReason() {
        return Refusal.invalid("hiding-needs-reason").asException();
    }
}
