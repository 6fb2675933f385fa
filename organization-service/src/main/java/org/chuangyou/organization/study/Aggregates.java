package org.chuangyou.organization.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A test as a whole. There is no list of the best. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Aggregates(
        @Schema(description = "参加人数") int taken,
        @Schema(description = "缺考人数") int absent,

        @Schema(description = "平均分，保留两位小数", examples = "85.40")
        BigDecimal mean,

        @Schema(description = "最低分") BigDecimal least,
        @Schema(description = "未及格人数；没有及格分的没有") Integer belowPass) {

    /** With two, each would know the other's marks. */
    private static final int FEWEST_SHOWN = 3;

    static Aggregates of(Collection<Marks> results, BigDecimal passMark) {
        var marks = results.stream().filter(Marks::taken).map(Marks::marks).toList();
        return new Aggregates(
                marks.size(),
                results.size() - marks.size(),
                mean(marks),
                marks.stream().min(BigDecimal::compareTo).orElse(null),
                passMark == null ? null : below(marks, passMark));
    }

    boolean hidesPersons() {
        return taken >= FEWEST_SHOWN;
    }

    private static BigDecimal mean(List<BigDecimal> marks) {
        return marks.isEmpty()
                ? null
                : marks.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(marks.size()), 2, RoundingMode.HALF_UP);
    }

    private static int below(List<BigDecimal> marks, BigDecimal passMark) {
        return (int) marks.stream().filter(mark -> mark.compareTo(passMark) < 0).count();
    }
}
