package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 暂缓. */
record NewSuspension(
        @NotNull @Schema(examples = "2011-07-01") LocalDate suspendedOn,

        @NotBlank @Size(max = 500) @Schema(examples = "乡镇换届期间，学校班子调整暂缓")
        String reason) {}
