package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 支部大会讨论转正. */
record NewConversion(
        @NotNull @Schema(description = "支部大会之日") LocalDate on,

        @NotNull @Schema(description = "CONFIRM 按期转正，EXTEND 延长预备期，DISQUALIFY 取消预备党员资格")
        Conversion outcome,

        @Schema(description = "延长几个月，只在延长时填写", examples = "6")
        Integer extensionMonths,

        @Schema(description = "本系统中的表决；给出时须已通过") UUID voteId,
        @Size(max = 500) String remark) {}
