package org.chuangyou.organization.code;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code from a day on; what held until then ends that day. */
record NewExternalCode(
        @NotBlank @Size(max = 40) @Schema(examples = "124201017448000003")
        String value,

        @NotNull @Schema(description = "自何日起", examples = "2016-01-01")
        LocalDate validFrom,

        @Schema(description = "至何日止（不含）；不填为仍有效") LocalDate validTo) {}
