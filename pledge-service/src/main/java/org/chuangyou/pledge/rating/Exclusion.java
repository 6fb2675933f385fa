package org.chuangyou.pledge.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Members who were not asked to a meeting, and why. */
record Exclusion(
        @Schema(description = "人数", examples = "1") @NotNull @Min(1) @Max(100_000)
        Integer people,

        @Schema(description = "不计入应到的理由", examples = "长期病休") @NotBlank @Size(max = 200) @NoPersonalData
        String reason) {}
