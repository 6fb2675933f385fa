package org.chuangyou.evaluation.satisfaction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What several groups together say, each by its weight: one exact fraction, so that only the last figure is rounded and
 * nothing is rounded up into a pass.
 *
 * @param numerator satisfied ratings, unweighted
 * @param denominator valid ratings, unweighted
 * @param weight the weights of the groups that gave a valid rating
 */
public record Share(long numerator, long denominator, int weight, BigDecimal part, BigDecimal whole) {

    /** One group's satisfied of valid ratings, and its weight. */
    public record Part(int weight, long numerator, long denominator) {}

    /** A group without a valid rating has no say: the weights of the others are scaled up. */
    public static Share of(List<Part> parts) {
        long numerator = 0;
        long denominator = 0;
        var weight = 0;
        var part = BigDecimal.ZERO;
        var whole = BigDecimal.ONE;
        for (var one : parts) {
            if (one.denominator() > 0) {
                numerator += one.numerator();
                denominator += one.denominator();
                weight += one.weight();
                var valid = BigDecimal.valueOf(one.denominator());
                var satisfied = BigDecimal.valueOf(one.numerator() * one.weight());
                part = part.multiply(valid).add(satisfied.multiply(whole));
                whole = whole.multiply(valid);
            }
        }
        return new Share(numerator, denominator, weight, part, whole.multiply(BigDecimal.valueOf(weight)));
    }

    public boolean isEmpty() {
        return whole.signum() == 0;
    }

    /** To one decimal, half up; for showing only. Null where there is nothing to divide by. */
    public Double percent() {
        return isEmpty() ? null : Rate.percent(part, whole);
    }

    /** The same in whole tenths of a percent; 0 where there is nothing to divide by. */
    public int permille() {
        return isEmpty()
                ? 0
                : part.movePointRight(3).divide(whole, 0, RoundingMode.HALF_UP).intValueExact();
    }

    /** The sign of the difference to a percentage, unrounded. */
    public int against(BigDecimal percent) {
        return part.movePointRight(2).compareTo(percent.multiply(whole));
    }
}
