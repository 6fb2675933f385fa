package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done with a suggestion. */
final class SuggestionProblems {

    private SuggestionProblems() {}

    static HttpProblem roundReversed(LocalDate opensOn, LocalDate closesOn) {
        return Refusal.invalid("round-reversed")
                .with("opensOn", opensOn)
                .with("closesOn", closesOn)
                .asException();
    }

    static HttpProblem roundNotOpen(String round, LocalDate opensOn, LocalDate closesOn) {
        return Refusal.conflict("round-not-open")
                .with("round", round)
                .with("opensOn", opensOn)
                .with("closesOn", closesOn)
                .asException();
    }

    static HttpProblem quotaUsed(int quota, long sentUp) {
        return Refusal.conflict("send-up-quota")
                .with("quota", quota)
                .with("sentUp", sentUp)
                .asException();
    }

    static HttpProblem nobodyAbove(String organization) {
        return Refusal.conflict("nobody-above")
                .with("organization", organization)
                .asException();
    }

    static HttpProblem superiorOnly(String superior) {
        return Refusal.forbidden("superior-only").with("superior", superior).asException();
    }
}
