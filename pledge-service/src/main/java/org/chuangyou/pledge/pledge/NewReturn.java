package org.chuangyou.pledge.pledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which earlier step an accepted pledge goes back, and why. */
public record NewReturn(
        @Schema(description = "PLEDGER 退回承诺人修改；REVIEW 退回重新审核") @NotNull
        Step to,

        @Schema(description = "理由", examples = "与年级组的安排重复，请调整") @NotBlank @Size(max = 1000) @NoPersonalData
        String reason) {

    public enum Step {
        PLEDGER,
        REVIEW
    }
}
