package org.chuangyou.evaluation.roll;

import java.time.Duration;
import jakarta.ws.rs.core.Response.Status;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** The refusals about slips, codes and issuance. */
final class RollProblems {

    private RollProblems() {}

    static HttpProblem tooManySlips(String group, int eligible, int drawn, int ordered, int count) {
        return Refusal.conflict("slips-exceed-eligible")
                .with("group", group)
                .with("eligible", eligible)
                .with("drawn", drawn)
                .with("ordered", ordered)
                .with("count", count)
                .asException();
    }

    /** One answer for a code unknown, wrong or out of date, so that it tells nothing. */
    static HttpProblem codeRefused() {
        return Refusal.of(Status.UNAUTHORIZED, "code-refused").asException();
    }

    static HttpProblem tooManyCodes(Duration wait) {
        return Refusal.of(Status.TOO_MANY_REQUESTS, "too-many-codes")
                .with("minutes", wait.toMinutes() + 1)
                .header("Retry-After", Math.max(1, wait.toSeconds()))
                .asException();
    }

    static HttpProblem sessionInvalid() {
        return Refusal.of(Status.UNAUTHORIZED, "session-invalid").asException();
    }

    static HttpProblem notEntitled(String contest) {
        return Refusal.forbidden("not-entitled").with("contest", contest).asException();
    }

    static HttpProblem notOnRoll() {
        return Refusal.forbidden("not-on-roll").asException();
    }

    static HttpProblem notIssuing() {
        return Refusal.conflict("phase").asException();
    }

    static HttpProblem alreadyIssued(String contest) {
        return Refusal.conflict("already-issued").with("contest", contest).asException();
    }

    static HttpProblem contestTwice(String contest) {
        return Refusal.invalid("contest-twice").with("contest", contest).asException();
    }

    static HttpProblem messageInvalid(String contest) {
        return Refusal.invalid("message-invalid").with("contest", contest).asException();
    }
}
