package org.chuangyou.pledge.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a comment is shown; hiding it takes a reason. */
record Moderation(
        @Schema(description = "SHOW 显示；HIDE 隐藏") @NotNull Decision decision,

        @Schema(description = "隐藏的理由；隐藏时必填", examples = "含有学生个人信息") @Size(max = 500)
        String reason,

        @Schema(description = "署名是否一同显示；默认不显示") Boolean nameShown) {

    enum Decision {
        SHOW,
        HIDE
    }
}
