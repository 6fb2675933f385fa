package org.chuangyou.organization.life;

import java.time.LocalDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose opinion was asked, when, how many opinions came, and whether they were taken up or why not. */
record Consultation(
        @NotBlank @Size(max = 100) @Schema(description = "征求谁的意见", examples = "教职工代表大会")
        String withWhom,

        @NotNull @Schema(examples = "2011-06-20") LocalDate on,

        @NotNull @Min(0) @Max(100_000) @Schema(description = "收到意见条数", examples = "12")
        Integer opinions,

        @NotNull @Schema(description = "是否采纳") Boolean adopted,

        @Size(max = 1000) @Schema(description = "未采纳的理由，未采纳时必填")
        String reason) {}
