package org.chuangyou.pledge.pledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.announcement.UnkeptReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the pledge was not kept. */
record NewExplanation(
        @Schema(description = "OBJECTIVE 客观原因，向群众说明；NONE 无正当理由，建议通报批评") @NotNull
        UnkeptReason reason,

        @Schema(description = "说明", examples = "结对学生已随家长转学") @NotBlank @Size(max = 2000)
        String explanation) {}
