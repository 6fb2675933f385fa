package org.chuangyou.organization.study;

import java.math.BigDecimal;
import java.util.UUID;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person's marks; without marks, absent from the test. */
record TestResult(
        @NotNull UUID personId,

        @DecimalMin("0") @Digits(integer = 4, fraction = 1) @Schema(description = "得分；缺考不填", examples = "92.5")
        BigDecimal marks) {}
