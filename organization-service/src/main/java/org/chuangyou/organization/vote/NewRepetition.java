package org.chuangyou.organization.vote;

import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** A void ballot is repeated by those present. */
record NewRepetition(
        @Schema(description = "仍在会的人；不填时与前一次相同") @Size(max = 1000) @UniqueElements
        List<@NotNull UUID> presentPersonIds) {}
