package org.chuangyou.organization.unit;

import java.time.LocalDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** League and Young Pioneers. */
@Schema(description = "团队数据；只报数，不记名")
record NewYouthFigures(
        @Schema(description = "团组织", examples = "1") @NotNull @Min(0) @Max(1_000_000)
        Integer leagueUnits,

        @Schema(description = "团员", examples = "83") @NotNull @Min(0) @Max(1_000_000)
        Integer leagueMembers,

        @Schema(description = "少先队大队", examples = "1") @NotNull @Min(0) @Max(1_000_000)
        Integer brigades,

        @Schema(description = "中队", examples = "4") @NotNull @Min(0) @Max(1_000_000)
        Integer squadrons,

        @Schema(description = "小队", examples = "8") @NotNull @Min(0) @Max(1_000_000)
        Integer squads,

        @Schema(description = "少先队员", examples = "120") @NotNull @Min(0) @Max(1_000_000)
        Integer pioneers,

        @Schema(description = "辅导员", examples = "1") @NotNull @Min(0) @Max(1_000_000)
        Integer counsellors) {

    YouthFigures asOf(LocalDate day) {
        return new YouthFigures(day, leagueUnits, leagueMembers, brigades, squadrons, squads, pioneers, counsellors);
    }
}
