package org.chuangyou.organization.vote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewCancellation(
        @Schema(examples = "会议改期") @NotBlank @Size(max = 500)
        String reason) {}
