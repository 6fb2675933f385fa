package org.chuangyou.pledge.snapshot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a month is said anew. The one before stays as it is. */
record NewRestatement(
        @Schema(description = "为何更正，向群众公开", examples = "五月进展补报后重新公布") @NotBlank @Size(max = 500) @NoPersonalData
        String reason) {}
