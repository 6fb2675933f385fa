package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewParting(
        @Schema(description = "结果如何；未做到的承诺为什么", examples = "对口关系调整，余项移交新结对单位") @NotBlank @Size(max = 1000)
        String outcome,

        @Schema(examples = "2011-05-10") @NotNull LocalDate endedOn) {}
