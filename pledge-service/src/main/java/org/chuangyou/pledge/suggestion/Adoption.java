package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Adoption(
        @Schema(description = "纳入哪项决策", examples = "校务会 2011 年第 6 次会议决定") @NotBlank @Size(max = 500)
        String decision,

        @Schema(examples = "2011-05-06") @NotNull LocalDate decidedOn) {}
