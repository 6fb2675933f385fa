package org.chuangyou.organization.unit;

import java.time.LocalDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pupils by stage and staff by kind. Counts only: no pupil is recorded anywhere. */
@Schema(description = "学生数与教职工数；只报数，不记名")
record NewFigures(
        @Schema(description = "小学生", examples = "164") @NotNull @Min(0) @Max(1_000_000)
        Integer primary,

        @Schema(description = "初中生", examples = "0") @NotNull @Min(0) @Max(1_000_000)
        Integer junior,

        @Schema(description = "高中生", examples = "0") @NotNull @Min(0) @Max(1_000_000)
        Integer senior,

        @Schema(description = "专任教师", examples = "17") @NotNull @Min(0) @Max(1_000_000)
        Integer teachers,

        @Schema(description = "代课教师", examples = "4") @NotNull @Min(0) @Max(1_000_000)
        Integer substitute,

        @Schema(description = "特岗教师", examples = "1") @NotNull @Min(0) @Max(1_000_000)
        Integer specialPost,

        @Schema(description = "其他人员", examples = "3") @NotNull @Min(0) @Max(1_000_000)
        Integer other) {

    UnitFigures asOf(LocalDate day) {
        return new UnitFigures(day, primary, junior, senior, teachers, substitute, specialPost, other);
    }
}
