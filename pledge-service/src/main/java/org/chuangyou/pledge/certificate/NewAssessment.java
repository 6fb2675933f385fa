package org.chuangyou.pledge.certificate;

import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.certificate.TargetOutcome.Result;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The level above answers for each target what became of it. */
record NewAssessment(
        @Schema(description = "逐项评定，每项一条") @NotNull @Size(min = 1, max = 30)
        List<@Valid @NotNull TargetOutcome> outcomes) {

    int count(Result result) {
        return (int)
                outcomes.stream().filter(outcome -> outcome.result() == result).count();
    }

    List<Integer> targets() {
        return outcomes.stream().map(TargetOutcome::target).sorted().toList();
    }
}
