package org.chuangyou.pledge.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that every month has; both said and shown in this form. */
record ReportingDayView(
        @Schema(description = "次月几日（含）前报告算按时", examples = "5") @NotNull @Min(1) @Max(28)
        Integer day) {}
