package org.chuangyou.evaluation.urn;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** The refusals about ballots. None repeats anything of the ballot. */
final class BallotProblems {

    private BallotProblems() {}

    static HttpProblem pollUnknown() {
        return Refusal.notFound("poll-unknown").asException();
    }

    static HttpProblem identified() {
        return Refusal.invalid("ballot-identified").asException();
    }

    static HttpProblem notCanonical() {
        return Refusal.invalid("ballot-not-canonical").asException();
    }

    static HttpProblem choicesIncomplete() {
        return Refusal.invalid("choices-incomplete").asException();
    }

    static HttpProblem tokenInvalid() {
        return Refusal.forbidden("token-invalid").asException();
    }

    static HttpProblem signatureInvalid() {
        return Refusal.forbidden("signature-invalid").asException();
    }

    static HttpProblem tokenSpent() {
        return Refusal.conflict("token-spent").asException();
    }

    static HttpProblem notCasting() {
        return Refusal.conflict("phase").asException();
    }
}
