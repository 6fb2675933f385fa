package org.chuangyou.organization.transfer;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The old branch lets a person go. */
record NewTransfer(
        @NotNull @Schema(description = "转入的党支部") UUID toOrganizationId,
        @NotNull @Schema(description = "转入后的工作单位") UUID toUnitId,

        @NotNull @Schema(description = "介绍信开具之日，有效期由此起算") LocalDate effectiveOn,

        @NotBlank @Size(max = 100) @Schema(description = "介绍信号", examples = "示转〔2012〕15号")
        String letterNumber) {}
