package org.chuangyou.pledge.pairing;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewPairing(
        @NotNull UUID organizationId,

        @Schema(description = "帮扶人的人员编号；须为本组织的党员", examples = "DY00014") @NotBlank @Size(max = 32)
        String helperCode,

        @NotNull @Valid Helped helped,

        @Schema(description = "约定做什么", examples = "每周二、四课后辅导数学") @NotBlank @Size(max = 1000)
        String agreed,

        @Schema(examples = "2011-03-01") @NotNull LocalDate startedOn) {}
