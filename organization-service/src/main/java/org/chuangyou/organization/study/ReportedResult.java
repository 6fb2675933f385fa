package org.chuangyou.organization.study;

import java.math.BigDecimal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an office says of a test of many who are not members; their single results are not kept here. */
@Embeddable
record ReportedResult(
        @NotNull @Min(1) @Max(100_000) @Column(name = "reported_taken") @Schema(description = "参加人数", examples = "87")
        Integer taken,

        @NotNull
        @DecimalMin("0")
        @Digits(integer = 3, fraction = 2)
        @Column(name = "reported_mean")
        @Schema(description = "平均分", examples = "85.4")
        BigDecimal mean,

        @DecimalMin("0")
        @Digits(integer = 4, fraction = 1)
        @Column(name = "reported_least")
        @Schema(description = "最低分")
        BigDecimal least) {}
