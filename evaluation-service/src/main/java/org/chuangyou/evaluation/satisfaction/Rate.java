package org.chuangyou.evaluation.satisfaction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A percentage that can be checked: what it is of what, under which definition.
 *
 * @param percent rounded half up to one decimal; null when there is nothing to divide by
 */
@Schema(description = "带口径的百分比；四舍五入，保留一位小数；分母为 0 时 percent 为空")
public record Rate(
        @Schema(description = "满意率口径的代码，或 TURNOUT（收回÷应参加）、SHARE（该等次÷收回）", examples = "TOP2")
        String definition,

        long numerator,
        long denominator,
        @Schema(examples = "91.7") Double percent) {

    private static final String SHARE = "SHARE";

    /** Of a whole. */
    private static final long TENTHS = 1_000;

    /** Ballots of the eligible, 参评率. */
    public static Rate turnout(long cast, long eligible) {
        return of("TURNOUT", cast, eligible);
    }

    /**
     * What each grade got of all ballots, so that the percentages add up to 100.0 as they are printed: each is rounded
     * down to a tenth, and the tenths that are left go to those that lost most by it, the better grade first where two
     * lost alike (最大余数法). None is further than a tenth from the exact number.
     *
     * @param counts ballots by grade; they add up to those cast
     */
    public static List<Rate> shares(List<Integer> counts) {
        var cast = counts.stream().mapToLong(Integer::longValue).sum();
        if (cast == 0) {
            return counts.stream().map(count -> of(SHARE, count, 0)).toList();
        }
        var tenths = counts.stream().mapToLong(count -> count * TENTHS / cast).toArray();
        IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -(counts.get(i) * TENTHS % cast)))
                .limit(TENTHS - LongStream.of(tenths).sum())
                .forEach(i -> tenths[i]++);
        return IntStream.range(0, counts.size())
                .mapToObj(i -> new Rate(SHARE, counts.get(i), cast, tenths[i] / 10.0))
                .toList();
    }

    public static Rate of(String definition, long numerator, long denominator) {
        return new Rate(
                definition,
                numerator,
                denominator,
                denominator == 0 ? null : percent(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
    }

    /** The percentage that one is of the other, to one decimal, half up. */
    public static Double percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP).doubleValue();
    }
}
