package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Another election for the seats that nobody took. What is not given stays as it was. */
record NewFurtherElection(
        @Schema(description = "候选人，差额不少于不足名额的百分之二十") @NotNull @Size(max = 50) @UniqueElements
        List<@NotNull UUID> candidatePersonIds,

        @Schema(description = "不填时为同一天") LocalDate heldOn,

        @Schema(description = "不填时不变") @Size(max = 6) @UniqueElements
        List<@NotNull UUID> tellerPersonIds) {}
