package org.chuangyou.pledge.comment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an answer takes longer; everybody may read it. */
record NewExtension(
        @Schema(description = "延长几个工作日，至多 10 个", examples = "5") @NotNull @Min(1) @Max(10)
        Integer workingDays,

        @Schema(description = "理由，向群众公开", examples = "须与镇上商定校车时间") @NotBlank @Size(max = 500) @NoPersonalData
        String reason) {}
