package org.chuangyou.pledge.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum of quantities of one unit that is no more precise than its parts: its qualifier is that of {@link
 * Qualifier#plus}, and it is good to the coarsest grain among its vague parts. Near 5,000,000 and exactly 12,345 are
 * near 5,020,000, not near 5,012,345; rounding goes in the direction in which the statement stays true.
 */
public record Tally(BigDecimal sum, String unit, Qualifier qualifier, BigDecimal grain) {

    public static Tally none(String unit) {
        return new Tally(BigDecimal.ZERO, unit, Qualifier.EXACT, BigDecimal.ZERO);
    }

    public Tally plus(Quantity part) {
        return new Tally(sum.add(part.number()), unit, qualifier.plus(part.qualifier()), grain.max(part.grain()));
    }

    /** The sum as far as it is good. */
    public BigDecimal number() {
        if (grain.signum() == 0) {
            return Quantity.plain(sum);
        }
        var grains = sum.divide(grain, 0, qualifier.rounding());
        return Quantity.plain(grains.multiply(grain).setScale(2, RoundingMode.HALF_UP));
    }
}
