package org.chuangyou.pledge.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says; who it is, nobody asks. */
record NewComment(
        @Schema(description = "留言", examples = "孩子回家说老师每周都留下来辅导，谢谢！") @NotBlank @Size(max = 500)
        String text,

        @Schema(description = "署名；可省略，可用昵称", examples = "一位家长") @Size(max = 20)
        String signedAs) {}
