package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 支部大会讨论接收预备党员. */
record NewAdmission(
        @NotNull @Schema(description = "支部大会之日，预备期由此起算") LocalDate resolvedOn,
        @NotNull @Schema(description = "是否通过") Boolean carried,

        @NotNull @Size(max = 5) @Schema(description = "入党介绍人，两名正式党员")
        List<@NotNull UUID> sponsors,

        @Schema(description = "本系统中的表决；给出时须已通过") UUID voteId,
        @Size(max = 500) String remark) {}
