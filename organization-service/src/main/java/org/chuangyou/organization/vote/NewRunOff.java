package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Another ballot between those tied. What is not given stays as it was. */
record NewRunOff(
        @Schema(description = "不填时为同一天") LocalDate heldOn,

        @Schema(description = "不填时不变；得票相等的监票计票人须更换") @Size(max = 6) @UniqueElements
        List<@NotNull UUID> tellerPersonIds) {}
