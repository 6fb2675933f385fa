package org.chuangyou.organization.venue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 四方筹资: where the money came from, in yuan. */
@Embeddable
record Funding(
        @NotBlank @Size(max = 100) @Schema(examples = "学校公用经费")
        String source,

        @NotNull
        @DecimalMin("0.01")
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "金额（元）", examples = "3500.00")
        BigDecimal amount) {

    /** With its two figures after the point, however it was written. */
    Funding inCents() {
        return new Funding(source, amount.setScale(2, RoundingMode.UNNECESSARY));
    }
}
