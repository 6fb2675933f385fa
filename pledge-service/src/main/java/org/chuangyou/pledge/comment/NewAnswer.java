package org.chuangyou.pledge.comment;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer says how the matter is closed; without a word on it, that it is answered. */
record NewAnswer(
        @Schema(description = "答复", examples = "谢谢鼓励，下学期继续。") @NotBlank @Size(max = 1000) @NoPersonalData
        String text,

        @Schema(description = "ANSWERED 已答复（默认）、SOLVED 已解决、PLANNED 已列入计划、EXPLAINED 已说明、NOT_OURS 不属本组织职责")
        Outcome outcome,

        @Schema(description = "列入计划的须写明何时完成", examples = "2011-09-01")
        LocalDate plannedFor) {

    Answer by(AnsweredBy who, LocalDate today) {
        var how = outcome == null ? Outcome.ANSWERED : outcome;
        if (how == Outcome.PLANNED && (plannedFor == null || plannedFor.isBefore(today))) {
            throw CommentProblems.planNeedsDay(today);
        }
        return new Answer(text, how, how == Outcome.PLANNED ? plannedFor : null, who, today);
    }
}
