package org.chuangyou.pledge.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says; who it is, nobody asks. */
record NewComment(
        @Schema(description = "留言；不得含手机号、身份证号", examples = "孩子回家说老师每周都留下来辅导，谢谢！")
        @NotBlank
        @Size(max = 500)
        @NoPersonalData
        String text,

        @Schema(description = "署名；可省略，可用昵称；审看同意后才显示", examples = "一位家长") @Size(max = 20) @NoPersonalData
        String signedAs,

        @Schema(description = "QUESTION 咨询、意见或要求（默认），限时答复；REMARK 感谢或感想，不必答复")
        CommentKind kind) {}
