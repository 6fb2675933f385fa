package org.chuangyou.pledge.pledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a pledge is taken back. */
public record NewWithdrawal(
        @Schema(description = "理由；已公布的承诺撤回后，理由对外公开", examples = "岗位调整，另行作出承诺")
        @NotBlank
        @Size(max = 1000)
        @NoPersonalData
        String reason) {}
