package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of it. */
record NewConclusion(
        @NotNull @Schema(examples = "2011-09-15") LocalDate concludedOn,

        @NotBlank @Size(max = 2000) @Schema(examples = "校长、副校长均已按推荐任用")
        String outcome) {}
