package org.chuangyou.pledge.pledge;

import java.time.LocalDate;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why a pledge does not end so, or its end is not judged so. */
final class EndProblems {

    private EndProblems() {}

    static HttpProblem confirmed(LocalDate confirmedOn) {
        return Refusal.conflict("end-confirmed")
                .with("confirmedOn", confirmedOn)
                .asException();
    }

    static HttpProblem notConfirmed() {
        return Refusal.conflict("end-not-confirmed").asException();
    }

    static HttpProblem notDueYet(LocalDate dueOn, LocalDate today) {
        return Refusal.conflict("explained-too-early")
                .with("dueOn", dueOn)
                .with("today", today)
                .asException();
    }

    static HttpProblem leadersOnly() {
        return Refusal.forbidden("end-leaders-only").asException();
    }

    static HttpProblem ownWord() {
        return Refusal.forbidden("end-of-own-word").asException();
    }

    static HttpProblem saidByPledger() {
        return Refusal.conflict("end-said-by-pledger").asException();
    }
}
