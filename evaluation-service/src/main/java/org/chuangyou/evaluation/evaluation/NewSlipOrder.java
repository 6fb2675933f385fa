package org.chuangyou.evaluation.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many slips to order. */
record NewSlipOrder(
        @Min(1) @Max(5_000) @Schema(examples = "40") int count) {}
