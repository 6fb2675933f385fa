package org.chuangyou.pledge.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PublicWording(
        @Schema(description = "向群众公布的文字，不涉及个人", examples = "寄宿生床位不足") @NotBlank @Size(max = 500)
        String text,

        @Schema(description = "向群众公布的答复文字，不涉及个人；省略则只公布办理情况和日期，不公布答复的文字", examples = "已列入今年采购") @Size(max = 1000)
        String answer) {}
