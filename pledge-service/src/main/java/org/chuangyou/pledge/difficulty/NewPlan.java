package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewPlan(
        @Schema(description = "打算怎么办", examples = "列入下半年采购") @NotBlank @Size(max = 1000)
        String text,

        @Schema(description = "由谁办", examples = "总务处") @NotBlank @Size(max = 100)
        String byWhom,

        @Schema(description = "何日前办成", examples = "2011-09-01") @NotNull
        LocalDate dueOn) {}
