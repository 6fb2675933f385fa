package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewExplanation(
        @Schema(description = "为什么现在不能解决", examples = "校舍加固未完，暂不能增床") @NotBlank @Size(max = 1000)
        String reason,

        @Schema(description = "向谁说明", examples = "八年级寄宿生家长") @NotBlank @Size(max = 100)
        String toldTo,

        @Schema(description = "怎样说明", examples = "家长会") @NotBlank @Size(max = 100)
        String toldHow,

        @Schema(description = "何日再看", examples = "2011-09-01") @NotNull
        LocalDate reviewOn) {}
