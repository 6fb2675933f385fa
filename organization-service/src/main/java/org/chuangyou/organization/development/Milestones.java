package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days that later steps are counted from; those not reached are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Milestones(
        DevelopmentStep step,
        @Schema(description = "递交入党申请书") LocalDate appliedOn,
        @Schema(description = "谈话") LocalDate talkedOn,
        @Schema(description = "确定为入党积极分子") LocalDate activistOn,
        @Schema(description = "最近一次考察") LocalDate inspectedOn,
        @Schema(description = "确定为发展对象") LocalDate candidateOn,
        @Schema(description = "集中培训结束") LocalDate trainedOn,
        @Schema(description = "政治审查合格") LocalDate vettedOn,
        @Schema(description = "预审合格") LocalDate preReviewedOn,
        @Schema(description = "公示结束") LocalDate noticeEndedOn,
        @Schema(description = "支部大会通过，预备期由此起算") LocalDate resolvedOn,
        @Schema(description = "上级批准") LocalDate approvedOn,
        @Schema(description = "预备期满") LocalDate probationEndsOn,
        @Schema(description = "预备期延长过") boolean extended,
        @Schema(description = "讨论转正的支部大会") LocalDate conversionOn,
        LocalDate endedOn) {

    /** Training and political review, whichever was later. */
    LocalDate preparedOn() {
        return Stream.of(trainedOn, vettedOn).max(LocalDate::compareTo).orElseThrow();
    }

    LocalDate lastInspectedOn() {
        return inspectedOn == null ? activistOn : inspectedOn;
    }
}
