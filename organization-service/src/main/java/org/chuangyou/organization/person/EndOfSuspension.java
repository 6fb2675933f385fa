package org.chuangyou.organization.person;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A member's rights are restored before the suspension would have ended. */
record EndOfSuspension(
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 100) String documentNumber) {}
