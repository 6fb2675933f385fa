package org.chuangyou.pledge.check;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 找问题、析原因、多提醒、抓整改: what was found, why, of what the pledger is reminded, and by when it is put right. */
record NewCheck(
        @Schema(description = "督查之日，不晚于今天", examples = "2011-05-10") @NotNull
        LocalDate checkedOn,

        @Schema(description = "IN_ORDER 正常；PROBLEM 有问题，限期整改；PUT_RIGHT 所指的问题已整改") @NotNull
        CheckFinding finding,

        @Schema(description = "看到的情况", examples = "辅导记录缺三月份") @NotBlank @Size(max = 1000) @NoPersonalData
        String words,

        @Schema(description = "原因", examples = "学生转班后没有另约时间") @Size(max = 1000) @NoPersonalData
        String cause,

        @Schema(description = "提醒什么", examples = "请与班主任商定时间，补上辅导") @Size(max = 1000) @NoPersonalData
        String reminder,

        @Schema(description = "有问题的，何日前整改；不早于督查之日", examples = "2011-05-31")
        LocalDate putRightBy,

        @Schema(description = "已整改的，是哪一次督查发现的问题") UUID problemId) {

    /**
     * A problem has a day by which it is put right (S1.8: 抓整改); what is put right names the problem; nothing else has
     * either.
     */
    void requireConsistent() {
        var problem = finding == CheckFinding.PROBLEM;
        var putRight = finding == CheckFinding.PUT_RIGHT;
        if (problem != (putRightBy != null)
                || putRight != (problemId != null)
                || problem && putRightBy.isBefore(checkedOn)) {
            throw CheckProblems.contradiction(finding);
        }
    }
}
