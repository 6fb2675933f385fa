package org.chuangyou.reporting.report;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.reporting.pledge.Campaign;
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

        @NotBlank @Size(max = 20) @Schema(description = "阶段名称；与活动的某一阶段同名的，起止日期可省略", examples = "公开承诺")
        String stage,

        @Schema(description = "阶段起始日；省略的取自活动的同名阶段", nullable = true)
        LocalDate from,

        @Schema(description = "阶段截止日；省略的取自活动的同名阶段", nullable = true)
        LocalDate to,

        @NotNull @Schema(description = "数据截至日期，不得晚于今天") LocalDate asOf) {

    /** With the days that are missing taken from the stage of this name; 400 where the campaign has none. */
    NewReport within(Campaign campaign) {
        if (from != null && to != null) {
            return this;
        }
        var named = campaign.stage(stage).orElseThrow(() -> ReportProblems.unknownStage(stage, campaign));
        return new NewReport(
                campaignId,
                organizationId,
                kind,
                stage,
                from == null ? named.startsOn() : from,
                to == null ? named.endsOn() : to,
                asOf);
    }

    /** Of the stage, as far as the figures reach. */
    LocalDate lastDay() {
        return asOf.isBefore(to) ? asOf : to;
    }
}
