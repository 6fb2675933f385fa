package org.chuangyou.organization.vote;

import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vote to be prepared for a branch. */
record NewVote(
        @Schema(description = "党支部或联合党支部") @NotNull UUID organizationId,
        @NotNull VoteKind kind,
        @NotNull @Valid VoteContent content) {}
