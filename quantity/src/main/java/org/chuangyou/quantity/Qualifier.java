package org.chuangyou.quantity;

import java.math.RoundingMode;

/**
 * How a number n is meant, as a statement about the true number x, and what remains of it in a sum.
 *
 * <p>EXACT is x = n. NEARLY bounds from above: x is a little under n. ODD, MANY and AT_LEAST bound from below: x is n and
 * something more, each leaving that something vaguer than the one before. Bounds on the same side add up, so the sum of
 * such parts is bounded on that side too, as vaguely as the vaguest part. A sum of parts bounded on different sides is
 * bounded on neither: it is ABOUT so much. The qualifiers are thus a lattice with EXACT at its bottom and ABOUT at its
 * top, and a sum has the least one that is not below any of its parts'; the order of adding does not matter.
 */
public enum Qualifier {
    EXACT(RoundingMode.HALF_UP, "", ""),
    /** 余: 40余条. */
    ODD(RoundingMode.FLOOR, "", "余"),
    /** 多: 1万多元. */
    MANY(RoundingMode.FLOOR, "", "多"),
    /** 以上: 85分以上. */
    AT_LEAST(RoundingMode.FLOOR, "", "以上"),
    /** 近: 近500万元. */
    NEARLY(RoundingMode.CEILING, "近", ""),
    /** 约. */
    ABOUT(RoundingMode.HALF_UP, "约", "");

    private final RoundingMode rounding;
    private final String before;
    private final String after;

    Qualifier(RoundingMode rounding, String before, String after) {
        this.rounding = rounding;
        this.before = before;
        this.after = after;
    }

    /** The qualifier of the sum of a number qualified so and one qualified otherwise. */
    public Qualifier plus(Qualifier other) {
        if (this == EXACT || this == other) {
            return other;
        }
        if (other == EXACT) {
            return this;
        }
        return boundsBelow() && other.boundsBelow() ? vaguer(other) : ABOUT;
    }

    private boolean boundsBelow() {
        return this == ODD || this == MANY || this == AT_LEAST;
    }

    private Qualifier vaguer(Qualifier other) {
        return compareTo(other) < 0 ? other : this;
    }

    /** The direction in which a number qualified so may be rounded and what is said of it remain true. */
    RoundingMode rounding() {
        return rounding;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }
}
