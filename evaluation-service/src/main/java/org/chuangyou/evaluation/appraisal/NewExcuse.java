package org.chuangyou.evaluation.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why somebody takes no part. */
record NewExcuse(
        @NotNull Ground ground, @NotBlank @Size(max = 200) String reason) {}
