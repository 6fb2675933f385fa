package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 退出, at any stage, for a reason. */
record NewDropOut(
        @NotNull @Schema(examples = "2011-05-10") LocalDate droppedOn,

        @NotBlank @Size(max = 500) @Schema(examples = "本人申请退出")
        String reason) {}
