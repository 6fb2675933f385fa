package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round of collecting. How many are recommended upward is data: 综合推荐一篇 is the usual. */
record NewRound(
        @NotNull UUID organizationId,

        @Schema(examples = "我为教育献一计（2011 年春）") @NotBlank @Size(max = 100)
        String title,

        @Schema(examples = "2011-03-01") @NotNull LocalDate opensOn,
        @Schema(examples = "2011-06-30") @NotNull LocalDate closesOn,

        @Schema(description = "向上级推荐几条，省略为 1", examples = "1") @Min(0) @Max(100)
        Integer sendUpQuota) {

    int quota() {
        return sendUpQuota == null ? 1 : sendUpQuota;
    }
}
