package org.chuangyou.evaluation.cap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The share of the members that may be found excellent, as it holds here. */
@Schema(name = "ExcellenceCap")
public record Cap(
        @Schema(description = "分子", examples = "1") int numerator,
        @Schema(description = "分母", examples = "3") int denominator,
        @Schema(description = "超过时提醒还是不准") Effect effect,
        @Schema(description = "出处") String source) {

    /** 一般不超过三分之一: "generally", so it warns. */
    static final Cap NATIONAL = new Cap(1, 3, Effect.WARN, "民主评议党员：评定为优秀的一般不超过党员总数的三分之一");

    /** So many of these members at most: what is over is not rounded up (27 members: 9; 26 members: 8). */
    public int most(int members) {
        return members * numerator / denominator;
    }

    /** Whether it allows no more than the other and is at least as firm. */
    boolean isAsStrictAs(Cap other) {
        return (long) numerator * other.denominator <= (long) other.numerator * denominator
                && effect.compareTo(other.effect) >= 0;
    }
}
