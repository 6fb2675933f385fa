package org.chuangyou.organization.person;

import java.time.LocalDate;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done with a person. */
final class PersonProblems {

    private PersonProblems() {}

    static HttpProblem earlierThanLastChange(LocalDate day, LocalDate validFrom) {
        return Refusal.conflict("earlier-than-last-change")
                .with("day", day)
                .with("validFrom", validFrom)
                .asException();
    }

    static HttpProblem departed(Departure departure, LocalDate on) {
        return Refusal.conflict("person-departed")
                .with("departure", departure)
                .with("on", on)
                .asException();
    }

    static HttpProblem noReturn(Departure departure) {
        return Refusal.conflict("no-return").with("departure", departure).asException();
    }

    static HttpProblem alreadyMember(Stage stage) {
        return Refusal.conflict("already-member").with("stage", stage).asException();
    }

    static HttpProblem notOnProbation(Stage stage) {
        return Refusal.conflict("not-on-probation").with("stage", stage).asException();
    }

    static HttpProblem notAMember(Stage stage) {
        return Refusal.conflict("not-a-member").with("stage", stage).asException();
    }

    static HttpProblem codeTaken(String code) {
        return Refusal.conflict("person-code-taken").with("code", code).asException();
    }
}
