package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewKeeping(
        @Schema(description = "做了什么", examples = "更换水泵一台，水质检测合格") @NotBlank @Size(max = 500)
        String done,

        @Schema(examples = "2011-05-06") @NotNull LocalDate keptOn) {}
