package org.chuangyou.organization.life;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later day for a meeting that was planned. */
record NewPostponement(
        @NotNull @Schema(examples = "2011-07-08") LocalDate plannedOn,

        @NotBlank @Size(max = 200) @Schema(examples = "期末考试")
        String reason) {}
