package org.chuangyou.pledge.pledge;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one item. */
public record ItemOutcome(
        @Schema(description = "第几项，从 1 起") @NotNull @Min(1) Integer item,
        @Schema(description = "是否兑现") @NotNull Boolean kept,

        @Schema(description = "情况", examples = "两节公开课均已上完") @Size(max = 500) @NoPersonalData
        String remark) {}
