package org.chuangyou.pledge.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the answer left open. */
record NewReopening(
        @Schema(description = "哪里还没有解决", examples = "辅导时间改了，但没有通知家长。") @NotBlank @Size(max = 500) @NoPersonalData
        String reason) {}
