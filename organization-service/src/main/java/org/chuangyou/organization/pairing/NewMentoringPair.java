package org.chuangyou.organization.pairing;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A veteran and a newcomer of one branch. */
record NewMentoringPair(
        @NotNull @Schema(description = "老党员，正式党员") UUID veteranId,
        @NotNull @Schema(description = "新党员或入党积极分子") UUID newcomerId,
        @NotNull LocalDate from,
        @Schema(description = "计划至何日", nullable = true) LocalDate to) {}
