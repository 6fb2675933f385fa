package org.chuangyou.pledge.revision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.pledge.PledgeContent;
import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The new text of a published pledge, whole, and why it is to change. */
record NewRevision(
        @Schema(description = "修订后的全部内容") @NotNull @Valid PledgeContent content,

        @Schema(description = "修订理由，随新文本对外公开", examples = "任教年级调整") @NotBlank @Size(max = 1000) @NoPersonalData
        String reason) {}
