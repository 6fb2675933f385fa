package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 列入后备干部名单. */
record NewListing(@NotNull @Schema(examples = "2011-06-15") LocalDate listedOn) {}
