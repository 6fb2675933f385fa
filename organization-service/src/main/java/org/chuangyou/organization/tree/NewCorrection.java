package org.chuangyou.organization.tree;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was recorded wrongly, as it should have been: all three are given. No new state begins. */
record NewCorrection(
        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") @Schema(examples = "县民族中学党支部")
        String name,

        @NotNull @Schema(description = "成立日期", examples = "1987-03-01")
        LocalDate establishedOn,

        @Schema(description = "任期届满日期", nullable = true) LocalDate termEndsOn,

        @NotBlank @Size(max = 200) @Schema(description = "更正原因", examples = "名册录入有误")
        String reason) {}
