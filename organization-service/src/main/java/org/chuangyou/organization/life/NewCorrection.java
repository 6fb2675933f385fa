package org.chuangyou.organization.life;

import java.time.LocalDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A further version of adopted minutes; the earlier ones are kept. */
record NewCorrection(
        @NotBlank @Size(max = 200) @Schema(examples = "漏记一项决议")
        String reason,

        @NotNull @Schema(description = "更正经通过的日期", examples = "2011-07-09")
        LocalDate adoptedOn,

        @NotNull @Valid NewMinutes minutes) {}
