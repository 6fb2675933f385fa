package org.chuangyou.pledge.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a published plan is worked on again. */
record NewPlanRevision(
        @Schema(description = "理由，随新文本对外公开", examples = "按上级要求增加为民服务内容") @NotBlank @Size(max = 1000) @NoPersonalData
        String reason) {}
