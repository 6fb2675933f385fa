package org.chuangyou.pledge.pairing;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewEnding(
        @Schema(examples = "2011-05-10") @NotNull LocalDate endedOn,

        @Schema(description = "结果如何", examples = "期中数学由不及格到七十余分") @NotBlank @Size(max = 1000)
        String outcome) {}
