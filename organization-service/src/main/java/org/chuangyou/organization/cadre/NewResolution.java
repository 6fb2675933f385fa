package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an objection was looked into and decided. */
record NewResolution(
        @NotNull @Schema(examples = "2011-06-07") LocalDate resolvedOn,
        @NotNull ObjectionOutcome outcome,

        @NotBlank @Size(max = 2000) @Schema(description = "调查与处理", examples = "查阅人事档案，任教年限属实")
        String resolution) {}
