package org.chuangyou.organization.life;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which minutes were adopted. */
record NewAdoption(@NotNull @Schema(examples = "2011-07-02") LocalDate adoptedOn) {}
