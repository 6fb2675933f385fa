package org.chuangyou.pledge.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a comment, or why it is reopened, is shown; hiding it takes a reason, and so does showing what was hidden. */
record Moderation(
        @Schema(description = "SHOW 显示，或恢复显示；HIDE 隐藏，已显示的也可隐藏") @NotNull
        Decision decision,

        @Schema(description = "理由；隐藏和恢复显示时必填", examples = "含有学生个人信息") @Size(max = 500) @NoPersonalData
        String reason,

        @Schema(description = "署名是否一同显示；默认不显示，审看重新提出的理由时默认不变")
        Boolean nameShown) {

    void requireReason() {
        if (reason == null || reason.isBlank()) {
            throw CommentProblems.moderationNeedsReason();
        }
    }

    enum Decision {
        SHOW,
        HIDE
    }
}
