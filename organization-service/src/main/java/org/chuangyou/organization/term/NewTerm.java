package org.chuangyou.organization.term;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An election has begun a new term. */
public record NewTerm(
        @NotNull @Schema(description = "任期年限：支部、总支 3 年，委员会 5 年", examples = "3")
        Integer years,

        @NotNull @Schema(description = "选举日期") LocalDate electedOn,

        @Schema(description = "选举的表决记录") UUID voteId,

        @NotBlank @Size(max = 100) @Schema(description = "批复文号", examples = "示教党发〔2010〕3号")
        String documentNumber) {}
