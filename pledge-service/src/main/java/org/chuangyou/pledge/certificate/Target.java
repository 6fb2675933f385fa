package org.chuangyou.pledge.certificate;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing to be reached, by what it is measured, and until when. */
record Target(
        @Schema(description = "目标", examples = "按期换届") @NotBlank @Size(max = 500) @NoPersonalData
        String text,

        @Schema(description = "以什么衡量", examples = "任期届满前完成选举并报备") @NotBlank @Size(max = 500) @NoPersonalData
        String measure,

        @Schema(description = "完成期限", examples = "2011-12-31") @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate dueOn) {}
