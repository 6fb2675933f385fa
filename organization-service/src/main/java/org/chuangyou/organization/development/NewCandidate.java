package org.chuangyou.organization.development;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 确定发展对象. */
record NewCandidate(
        @NotNull LocalDate on,

        @NotBlank @Size(max = 100) @Schema(description = "支委会讨论同意、报上级备案的记录")
        String documentNumber) {}
