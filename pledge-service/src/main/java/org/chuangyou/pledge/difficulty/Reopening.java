package org.chuangyou.pledge.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Reopening(
        @Schema(description = "为什么又成了困难", examples = "又有十名学生寄宿") @NotBlank @Size(max = 500)
        String reason) {}
