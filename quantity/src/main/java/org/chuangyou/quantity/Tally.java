package org.chuangyou.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum of quantities of one unit that is no more precise than its parts: its qualifier is that of {@link
 * Qualifier#plus}, and it is good to the coarsest grain among its vague parts. Near 5,000,000 and exactly 12,345 are
 * near 5,020,000, not near 5,012,345; rounding goes in the direction in which the statement stays true.
 *
 * @param grain the unit in the last place that the sum is good for; nought for all its digits
 */
public record Tally(BigDecimal sum, String unit, Qualifier qualifier, BigDecimal grain) {

    /** As many digits as a vague number is trusted to have. */
    private static final int TRUSTED_DIGITS = 3;

    public static Tally none(String unit) {
        return of(BigDecimal.ZERO, unit, Qualifier.EXACT);
    }

    /** One number as somebody told it. */
    public static Tally of(BigDecimal number, String unit, Qualifier qualifier) {
        return new Tally(number, unit, qualifier, grain(number, qualifier));
    }

    public Tally plus(Tally part) {
        return new Tally(sum.add(part.sum), unit, qualifier.plus(part.qualifier), grain.max(part.grain));
    }

    /** The sum as far as it is good. */
    public BigDecimal number() {
        if (grain.signum() == 0) {
            return Words.plain(sum);
        }
        var grains = sum.divide(grain, 0, qualifier.rounding());
        return Words.plain(grains.multiply(grain).setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * An exact number is good for all its digits; a vague one for those written before its closing noughts, but for
     * three digits at least: 近500万 is good for ten thousands.
     */
    private static BigDecimal grain(BigDecimal number, Qualifier qualifier) {
        if (qualifier == Qualifier.EXACT) {
            return BigDecimal.ZERO;
        }
        var written = number.stripTrailingZeros();
        var leading = written.precision() - written.scale();
        return BigDecimal.ONE
                .scaleByPowerOfTen(-written.scale())
                .min(BigDecimal.ONE.scaleByPowerOfTen(leading - TRUSTED_DIGITS));
    }
}
