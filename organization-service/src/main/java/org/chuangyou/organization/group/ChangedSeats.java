package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sits in a group from a day on: the whole list. */
record ChangedSeats(
        @NotNull @Schema(description = "从哪一天起") LocalDate from,

        @NotBlank @Size(max = 100) @Schema(examples = "示教党发〔2011〕4号")
        String documentNumber,

        @NotEmpty @Size(max = 200) List<@NotNull @Valid NewSeat> seats) {}
