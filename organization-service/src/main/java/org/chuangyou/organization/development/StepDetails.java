package org.chuangyou.organization.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was recorded of one step; each kind of step has some of these. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepDetails(
        @Schema(description = "结果：通过、批准或合格") Boolean passed,
        @Schema(description = "讨论转正的结果") Conversion outcome,
        @Schema(description = "延长月数") Integer extensionMonths,
        @Schema(description = "培养联系人或入党介绍人") List<UUID> personIds,
        LocalDate from,
        LocalDate to,
        @Schema(description = "公示的工作日数") Integer workingDays,
        @Schema(description = "false：当年放假安排尚未录入，仅按周一至周五计算") Boolean calendarKnown,
        @Schema(description = "培训天数") BigDecimal days,
        @Schema(description = "培训学时") BigDecimal hours,
        UUID voteId,
        @Schema(description = "文号或会议记录") String documentNumber,
        String remark) {

    static StepDetails none() {
        return of(null, null);
    }

    static StepDetails of(String documentNumber, String remark) {
        return new StepDetails(
                null, null, null, null, null, null, null, null, null, null, null, documentNumber, remark);
    }

    static StepDetails result(boolean passed, String documentNumber, String remark) {
        return new StepDetails(
                passed, null, null, null, null, null, null, null, null, null, null, documentNumber, remark);
    }

    static StepDetails contacts(List<UUID> personIds, String documentNumber) {
        return new StepDetails(
                null, null, null, personIds, null, null, null, null, null, null, null, documentNumber, null);
    }

    static StepDetails training(NewTraining training) {
        return new StepDetails(
                null,
                null,
                null,
                null,
                training.from(),
                training.to(),
                null,
                null,
                training.days(),
                training.hours(),
                null,
                training.documentNumber(),
                null);
    }

    static StepDetails notice(NewNotice notice, int workingDays, boolean calendarKnown) {
        return new StepDetails(
                null,
                null,
                null,
                null,
                notice.from(),
                notice.to(),
                workingDays,
                calendarKnown,
                null,
                null,
                null,
                null,
                notice.remark());
    }

    static StepDetails admission(NewAdmission admission) {
        return new StepDetails(
                admission.carried(),
                null,
                null,
                admission.sponsors(),
                null,
                null,
                null,
                null,
                null,
                null,
                admission.voteId(),
                null,
                admission.remark());
    }

    static StepDetails conversion(NewConversion conversion) {
        return new StepDetails(
                null,
                conversion.outcome(),
                conversion.extensionMonths(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                conversion.voteId(),
                null,
                conversion.remark());
    }
}
