package org.chuangyou.pledge.pledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the pledger does not agree with what the committee said in their stead. */
record NewObjection(
        @Schema(description = "理由", examples = "公开课已上两节，记录在教务处") @NotBlank @Size(max = 1000) @NoPersonalData
        String reason) {}
