package org.chuangyou.pledge.deadline;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when something is to be done, and how that day was found. */
public record Deadline(
        @Schema(description = "MODERATE 审看；ANSWER 答复") What what,
        LocalDate dueOn,
        boolean overdue,

        @Schema(description = "期限是怎样算出来的", examples = "自 2011-05-10 起 10 个工作日（其间 4 天不上班），至 2011-05-24。")
        String explanation,

        @Schema(description = "期限的依据") String source) {

    public enum What {
        MODERATE,
        ANSWER
    }
}
