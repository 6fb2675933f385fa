package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Closing says how: what was done, and on which day. */
record NewSolution(
        @Schema(examples = "添置高低床二十张，已入住") @NotBlank @Size(max = 1000)
        String how,

        @Schema(examples = "2011-05-09") @NotNull LocalDate solvedOn) {}
