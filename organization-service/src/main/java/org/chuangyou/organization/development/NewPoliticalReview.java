package org.chuangyou.organization.development;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 政治审查. */
record NewPoliticalReview(
        @NotNull LocalDate on,
        @NotNull @Schema(description = "是否合格") Boolean passed,
        @Size(max = 100) @Schema(description = "政审报告") String documentNumber) {}
