package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The Party group of a person within their branch; null takes the person out of it. */
record PartyGroupChoice(
        @Schema(nullable = true) UUID groupId, @NotNull LocalDate since) {}
