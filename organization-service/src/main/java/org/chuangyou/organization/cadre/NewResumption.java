package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 恢复. */
record NewResumption(
        @NotNull @Schema(examples = "2011-09-01") LocalDate resumedOn) {}
