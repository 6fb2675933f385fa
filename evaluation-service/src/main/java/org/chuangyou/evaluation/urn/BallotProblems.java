package org.chuangyou.evaluation.urn;

import jakarta.ws.rs.core.Response.Status;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.evaluation.ballot.Check;

/** The refusals about ballots. None repeats anything of the ballot. */
final class BallotProblems {

    private static final int RETRY_AFTER_SECONDS = 5;

    private BallotProblems() {}

    static HttpProblem pollUnknown() {
        return Refusal.notFound("poll-unknown").asException();
    }

    static HttpProblem identified() {
        return Refusal.invalid("ballot-identified").asException();
    }

    static HttpProblem ofAnotherLength() {
        return Refusal.invalid("ballot-length")
                .with("length", CastBallot.LENGTH)
                .asException();
    }

    /** Before closing there is no log; whether there is such a poll at all makes no difference. */
    static HttpProblem notClosed() {
        return Refusal.notFound("log-unknown").asException();
    }

    static HttpProblem contestWithheld() {
        return Refusal.notFound("contest-withheld").asException();
    }

    static HttpProblem of(Check.Flaw flaw) {
        return switch (flaw) {
            case TEXT -> notCanonical();
            case CONTEST, TOKEN -> tokenInvalid();
            case SIGNATURE -> signatureInvalid();
            case CHOICES -> choicesIncomplete();
        };
    }

    private static HttpProblem notCanonical() {
        return Refusal.invalid("ballot-not-canonical").asException();
    }

    private static HttpProblem choicesIncomplete() {
        return Refusal.invalid("choices-incomplete").asException();
    }

    private static HttpProblem tokenInvalid() {
        return Refusal.forbidden("token-invalid").asException();
    }

    private static HttpProblem signatureInvalid() {
        return Refusal.forbidden("signature-invalid").asException();
    }

    static HttpProblem tokenSpent() {
        return Refusal.conflict("token-spent").asException();
    }

    /** The poll's ballots are being put in order, or somebody looks at them from outside. */
    static HttpProblem busy() {
        return Refusal.of(Status.SERVICE_UNAVAILABLE, "unavailable")
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .asException();
    }

    /** What has been cast or counted is not begun anew. */
    static HttpProblem begun() {
        return Refusal.conflict("poll-begun").asException();
    }

    static HttpProblem notCasting() {
        return Refusal.conflict("phase").asException();
    }
}
