package org.chuangyou.organization.life;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a meeting was held. Who was expected is computed; only who came and who had leave is said. */
record Holding(
        @NotNull @Schema(examples = "2011-07-01") LocalDate heldOn,

        @Min(1) @Max(43_200) @Schema(description = "时长（分钟），可不填；按学时规定的事项（如每周2小时）据此计算", examples = "90")
        Integer durationMinutes,

        @Size(max = 5000) @Schema(description = "实到人员") Set<@NotNull UUID> present,

        @Size(max = 5000) @Schema(description = "请假人员及事由") Set<@NotNull @Valid Leave> leaves,

        @Min(0) @Max(1_000_000) @Schema(description = "列席人数（非应到人员只计数，不记名）", examples = "3")
        Integer guests,

        @Size(max = 200) @Schema(description = "列席说明", examples = "入党积极分子列席")
        String guestsNote) {

    Holding {
        present = present == null ? Set.of() : present;
        leaves = leaves == null ? Set.of() : leaves;
        guests = guests == null ? 0 : guests;
    }
}
