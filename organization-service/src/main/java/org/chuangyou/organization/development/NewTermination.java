package org.chuangyou.organization.development;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way is broken off. */
record NewTermination(
        @NotNull LocalDate on,

        @NotNull @Schema(description = "BACK_TO_APPLICANT 仍为入党申请人，OUT 不再作为发展人选")
        Termination outcome,

        @NotBlank @Size(max = 500) String reason) {}
