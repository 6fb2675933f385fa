package org.chuangyou.pledge.deadline;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time limits with their source; both said and shown in this form. */
record AnswerLimitView(
        @Schema(description = "几个工作日内审看", examples = "2") @NotNull @Min(1)
        Integer moderationDays,

        @Schema(description = "几个工作日内答复", examples = "5") @NotNull @Min(1)
        Integer answerDays,

        @Schema(description = "依据", examples = "示教党〔2011〕8号") @NotBlank @Size(max = 200) @NoPersonalData
        String source) {

    boolean isLaxerThan(AnswerLimitView other) {
        return moderationDays > other.moderationDays || answerDays > other.answerDays;
    }
}
