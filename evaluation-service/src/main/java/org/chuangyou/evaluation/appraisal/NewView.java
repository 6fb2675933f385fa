package org.chuangyou.evaluation.appraisal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the person says to what was found. */
record NewView(
        @NotNull Boolean agrees,
        @Size(max = 1000) @Schema(nullable = true) String words) {}
