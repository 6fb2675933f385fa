package org.chuangyou.pledge.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a certificate is sent back or given up. */
record NewReason(
        @Schema(description = "理由", examples = "第二项期限与县里安排不一致") @NotBlank @Size(max = 1000) @NoPersonalData
        String reason) {}
