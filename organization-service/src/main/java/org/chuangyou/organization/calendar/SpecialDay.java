package org.chuangyou.organization.calendar;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that is not what its weekday says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SpecialDay(
        @NotNull @Schema(examples = "2011-10-03") LocalDate day,

        @NotNull @Schema(description = "true 为调休上班，false 为放假")
        Boolean working,

        @Size(max = 50) @Schema(examples = "国庆节") String name) {}
