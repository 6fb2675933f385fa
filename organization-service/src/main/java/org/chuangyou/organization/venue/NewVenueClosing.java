package org.chuangyou.organization.venue;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 停用. */
record NewVenueClosing(
        @NotNull @Schema(examples = "2011-12-31") LocalDate closedOn) {}
