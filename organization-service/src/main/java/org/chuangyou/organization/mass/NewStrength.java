package org.chuangyou.organization.mass;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many belong to a mass organisation on the day that the address names. */
record NewStrength(
        @NotNull @Min(0) @Max(1_000_000) @Schema(examples = "61")
        Integer members) {}
