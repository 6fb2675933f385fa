package org.chuangyou.pledge.rating;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one teller counted at a meeting. */
record NewCount(
        @Schema(description = "评议之日，在承诺公布之后、今天之前（含）", examples = "2011-12-20") @NotNull
        LocalDate heldOn,

        @Schema(description = "应到人数；填了的，各等次合计不能超过", examples = "25") @Min(1) @Max(100_000)
        Integer invited,

        @Schema(description = "好", examples = "15") @NotNull @Min(0) @Max(100_000)
        Integer good,

        @Schema(description = "较好", examples = "6") @NotNull @Min(0) @Max(100_000)
        Integer fairlyGood,

        @Schema(description = "一般", examples = "1") @NotNull @Min(0) @Max(100_000)
        Integer fair,

        @Schema(description = "差", examples = "0") @NotNull @Min(0) @Max(100_000)
        Integer poor) {

    int total() {
        return good + fairlyGood + fair + poor;
    }

    Map<Grade, Integer> counts() {
        var counts = new EnumMap<Grade, Integer>(Grade.class);
        counts.put(Grade.GOOD, good);
        counts.put(Grade.FAIRLY_GOOD, fairlyGood);
        counts.put(Grade.FAIR, fair);
        counts.put(Grade.POOR, poor);
        return counts;
    }
}
