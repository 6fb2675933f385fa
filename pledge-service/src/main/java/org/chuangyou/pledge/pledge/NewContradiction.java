package org.chuangyou.pledge.pledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the committee does not agree with what the pledger says of the end. */
record NewContradiction(
        @Schema(description = "理由", examples = "第二名学生期末仍不及格，也未向家长说明") @NotBlank @Size(max = 1000) @NoPersonalData
        String reason) {}
