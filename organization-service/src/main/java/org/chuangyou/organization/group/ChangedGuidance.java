package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a guidance group guides from a day on: the whole list. */
record ChangedGuidance(
        @NotNull @Schema(description = "从哪一天起") LocalDate from,

        @NotNull @Size(max = 500) List<@NotNull UUID> organizationIds) {}
