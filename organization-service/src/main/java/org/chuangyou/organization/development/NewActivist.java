package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 确定入党积极分子, with the members who cultivate the person. */
record NewActivist(
        @NotNull LocalDate on,

        @NotNull @Size(min = 1, max = 2) @Schema(description = "培养联系人一至二名，本支部正式党员")
        List<@NotNull UUID> contacts,

        @Size(max = 100) @Schema(description = "支委会记录") String documentNumber) {}
