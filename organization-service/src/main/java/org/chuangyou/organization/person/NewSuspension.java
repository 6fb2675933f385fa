package org.chuangyou.organization.person;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 留党察看: from a day until another, both included, without a vote. */
record NewSuspension(
        @NotNull LocalDate effectiveOn,

        @NotNull @Schema(description = "至何日止（含当日）") LocalDate until,

        @NotBlank @Size(max = 100) @Schema(description = "处分决定文号")
        String documentNumber) {}
