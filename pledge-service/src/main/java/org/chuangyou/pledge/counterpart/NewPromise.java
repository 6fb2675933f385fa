package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewPromise(
        @Schema(examples = "帮助修缮村小饮水设施") @NotBlank @Size(max = 500)
        String text,

        @Schema(examples = "2011-10-31") @NotNull LocalDate dueOn) {}
