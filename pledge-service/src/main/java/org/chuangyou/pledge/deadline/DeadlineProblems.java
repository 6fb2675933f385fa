package org.chuangyou.pledge.deadline;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why a time limit is not set. */
final class DeadlineProblems {

    private DeadlineProblems() {}

    static HttpProblem leadersOnly() {
        return Refusal.forbidden("answer-limit-leaders-only").asException();
    }

    static HttpProblem laxer(AnswerLimitView everybody) {
        return Refusal.conflict("answer-limit-laxer")
                .with("moderationDays", everybody.moderationDays())
                .with("answerDays", everybody.answerDays())
                .with("limitSource", everybody.source())
                .asException();
    }
}
