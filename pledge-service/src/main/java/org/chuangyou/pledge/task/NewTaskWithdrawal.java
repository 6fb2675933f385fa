package org.chuangyou.pledge.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewTaskWithdrawal(
        @NotBlank @Size(max = 500) @Schema(examples = "上级文件已废止（示教党〔2011〕9号）")
        String reason) {}
