package org.chuangyou.organization.unit;

import java.time.LocalDate;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done with a unit. */
final class UnitProblems {

    private UnitProblems() {}

    static HttpProblem codeTaken(String code) {
        return Refusal.conflict("unit-code-taken").with("code", code).asException();
    }

    static HttpProblem closed(String code, LocalDate closedOn) {
        return Refusal.conflict("unit-closed")
                .with("code", code)
                .with("closedOn", closedOn)
                .asException();
    }

    static HttpProblem historyOnlyGrows(String code, LocalDate day, LocalDate validFrom) {
        return Refusal.conflict("unit-history-only-grows")
                .with("code", code)
                .with("day", day)
                .with("validFrom", validFrom)
                .asException();
    }

    static HttpProblem unknownSuccessor(Object successor) {
        return Refusal.conflict("unit-successor-not-standing")
                .with("successor", successor)
                .asException();
    }

    static HttpProblem notCounted(String code, LocalDate day, LocalDate registeredOn, LocalDate closedOn) {
        return Refusal.conflict("unit-not-counted-that-day")
                .with("code", code)
                .with("day", day)
                .with("registeredOn", registeredOn)
                .with("closedOn", closedOn)
                .asException();
    }
}
