package org.chuangyou.reporting.report;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which report is wanted. */
@Schema(description = "要生成的报告", examples = """
                {"campaignId": "0197c0de-0000-7000-8000-000000000101",
                 "organizationId": "0197c0de-0000-7000-8000-000000000010",
                 "kind": "STAGE_SUMMARY", "stage": "公开承诺",
                 "from": "2010-07-01", "to": "2011-06-30", "asOf": "2011-07-01"}""")
record NewReport(
        @NotNull UUID campaignId,
        @NotNull UUID organizationId,
        @NotNull ReportKind kind,

        @NotBlank @Size(max = 20) @Schema(description = "阶段名称", examples = "公开承诺")
        String stage,

        @NotNull @Schema(description = "阶段起始日") LocalDate from,
        @NotNull @Schema(description = "阶段截止日") LocalDate to,
        @NotNull @Schema(description = "数据截至日期，不得晚于今天") LocalDate asOf) {

    /** Of the stage, as far as the figures reach. */
    LocalDate lastDay() {
        return asOf.isBefore(to) ? asOf : to;
    }
}
