package org.chuangyou.pledge.deed;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewTeam(
        @NotNull UUID organizationId,

        @Schema(description = "队名", examples = "党员义工服务队") @NotBlank @Size(max = 50)
        String name,

        @Schema(description = "队长的人员编号；须为党员", examples = "DY00014") @NotBlank @Size(max = 32)
        String leaderCode,

        @Schema(examples = "2010-09-10") @NotNull LocalDate formedOn) {}
