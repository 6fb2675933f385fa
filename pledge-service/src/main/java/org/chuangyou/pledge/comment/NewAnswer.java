package org.chuangyou.pledge.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewAnswer(
        @Schema(description = "答复", examples = "谢谢鼓励，下学期继续。") @NotBlank @Size(max = 1000)
        String text) {}
