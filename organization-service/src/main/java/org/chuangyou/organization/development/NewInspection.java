package org.chuangyou.organization.development;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 半年一次的考察. */
record NewInspection(
        @NotNull LocalDate on,

        @NotBlank @Size(max = 1000) @Schema(description = "考察意见")
        String remark) {}
