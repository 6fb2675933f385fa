package org.chuangyou.evaluation.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an evaluation is annulled; the organiser's line reads it. */
record NewAnnulment(
        @NotBlank @Size(max = 500) @Schema(description = "理由", examples = "部分测评码在发放前外泄")
        String reason) {}
