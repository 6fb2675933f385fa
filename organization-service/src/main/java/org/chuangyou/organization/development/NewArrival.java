package org.chuangyou.organization.development;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.organization.person.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member comes from outside the county. */
record NewArrival(
        @NotNull @Schema(description = "PROBATIONARY 或 FULL")
        Stage stage,

        @NotNull @Schema(description = "入党日期") LocalDate admittedOn,
        @NotNull @Schema(description = "接收之日") LocalDate arrivedOn,

        @NotBlank @Size(max = 200) @Schema(description = "从何处转来")
        String from,

        @NotBlank @Size(max = 100) @Schema(description = "介绍信号")
        String letterNumber) {}
