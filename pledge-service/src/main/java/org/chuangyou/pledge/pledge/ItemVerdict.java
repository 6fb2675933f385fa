package org.chuangyou.pledge.pledge;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the committee says of one item: 选得准、定得实、做得到 (S1.9). */
public record ItemVerdict(
        @Schema(description = "第几项，从 1 起") @NotNull @Min(1) Integer item,
        @Schema(description = "选得准") @NotNull Boolean wellChosen,
        @Schema(description = "定得实") @NotNull Boolean concrete,
        @Schema(description = "做得到") @NotNull Boolean achievable,

        @Schema(description = "意见；有一条不好时必填，说明理由", examples = "目标请写明人数和期限") @Size(max = 500) @NoPersonalData
        String remark) {

    @JsonIgnore
    boolean isGood() {
        return wellChosen && concrete && achievable;
    }

    boolean lacksReason() {
        return !isGood() && (remark == null || remark.isBlank());
    }
}
