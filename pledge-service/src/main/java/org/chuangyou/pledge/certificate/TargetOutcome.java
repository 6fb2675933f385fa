package org.chuangyou.pledge.certificate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one target, and why it is judged so. No points are given. */
record TargetOutcome(
        @Schema(description = "第几项，从 1 起") @NotNull @Min(1) Integer target,
        @Schema(description = "完成、部分完成、未完成") @NotNull Result result,

        @Schema(description = "依据", examples = "5 月 20 日完成选举，当月报备") @NotBlank @Size(max = 500) @NoPersonalData
        String reason) {

    enum Result {
        MET,
        PARTLY_MET,
        NOT_MET
    }
}
