package org.chuangyou.organization.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a meeting does not take place. */
record NewCancellation(
        @NotBlank @Size(max = 200) @Schema(examples = "并入党员大会")
        String reason) {}
