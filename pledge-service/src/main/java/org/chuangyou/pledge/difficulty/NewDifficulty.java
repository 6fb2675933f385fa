package org.chuangyou.pledge.difficulty;

import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewDifficulty(
        @Schema(description = "向哪个组织提出") @NotNull UUID organizationId,

        @Schema(description = "困难是什么，不写姓名、证件号、电话", examples = "学生宿舍缺二十张床") @NotBlank @Size(max = 1000)
        String text) {}
