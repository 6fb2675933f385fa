package org.chuangyou.pledge.rating;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one teller counted at a meeting. */
record NewCount(
        @Schema(description = "评议之日，在承诺公布之后、今天之前（含）", examples = "2011-12-20") @NotNull
        LocalDate heldOn,

        @Schema(description = "群众评的应到人数；填了的，各等次合计不能超过。党员评的由系统按当日的党员计算，不填", examples = "25") @Min(1) @Max(100_000)
        Integer invited,

        @Schema(description = "党员评时不计入应到的党员，按理由列人数；可省略") @Size(max = 10)
        List<@Valid @NotNull Exclusion> exclusions,

        @Schema(description = "好", examples = "15") @NotNull @Min(0) @Max(100_000)
        Integer good,

        @Schema(description = "较好", examples = "6") @NotNull @Min(0) @Max(100_000)
        Integer fairlyGood,

        @Schema(description = "一般", examples = "1") @NotNull @Min(0) @Max(100_000)
        Integer fair,

        @Schema(description = "差", examples = "0") @NotNull @Min(0) @Max(100_000)
        Integer poor) {

    NewCount {
        exclusions = exclusions == null ? List.of() : exclusions;
    }

    long excluded() {
        return exclusions.stream().mapToLong(Exclusion::people).sum();
    }

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
