package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something was not kept. An objective reason is told to the masses; without one, criticism is proposed. */
public record Shortfall(
        @Schema(description = "OBJECTIVE 客观原因，须向群众说明；NONE 无正当理由，建议通报批评") @NotNull
        UnkeptReason reason,

        @Schema(description = "说明", examples = "结对学生已随家长转学") @NotBlank @Size(max = 2000) @NoPersonalData
        String explanation,

        @Schema(description = "怎样、何时向群众说明；客观原因时必填") @Valid Telling told) {

    /** Checks what the reason asks for, for a pledge published on the day given. */
    Shortfall checked(LocalDate publishedOn, LocalDate today) {
        if (reason == UnkeptReason.OBJECTIVE && told == null) {
            throw PledgeProblems.reasonNotTold();
        }
        if (told != null && (told.on().isAfter(today) || told.on().isBefore(publishedOn))) {
            throw PledgeProblems.toldOutside(told.on(), publishedOn, today);
        }
        return this;
    }
}
