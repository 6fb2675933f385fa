package org.chuangyou.evaluation.satisfaction;

import java.math.BigDecimal;
import java.math.RoundingMode;

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

    /** Ballots of the eligible, 参评率. */
    public static Rate turnout(long cast, long eligible) {
        return of("TURNOUT", cast, eligible);
    }

    /** Ballots with one grade of all ballots. */
    public static Rate share(long count, long cast) {
        return of("SHARE", count, cast);
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
