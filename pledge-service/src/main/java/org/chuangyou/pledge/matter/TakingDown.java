package org.chuangyou.pledge.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what is public is public no more. */
public record TakingDown(
        @Schema(description = "撤下的理由", examples = "文字中可以认出学生") @NotBlank @Size(max = 500)
        String reason) {}
