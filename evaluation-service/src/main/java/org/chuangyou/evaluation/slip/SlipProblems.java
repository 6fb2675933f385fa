package org.chuangyou.evaluation.slip;

import java.time.LocalDate;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** The refusals about orders of slips. */
final class SlipProblems {

    private SlipProblems() {}

    static HttpProblem unknown(UUID id) {
        return Refusal.notFound("slip-order-unknown").with("id", id).asException();
    }

    static HttpProblem ofAnother(String orderedBy) {
        return Refusal.forbidden("slip-order-of-another")
                .with("orderedBy", orderedBy)
                .asException();
    }

    static HttpProblem printed(String printedBy, LocalDate printedOn) {
        return Refusal.conflict("slip-order-printed")
                .with("printedBy", printedBy)
                .with("printedOn", printedOn)
                .asException();
    }

    static HttpProblem printingNeedsAnother() {
        return Refusal.conflict("printing-needs-another").asException();
    }
}
