package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.Map;

import org.chuangyou.organization.rule.Judgement;
import org.chuangyou.organization.rule.Rule;

/** A total against the one before it. */
record FigureJump(Counted what, LocalDate beforeOn, int before, int after) {

    void judge(Judgement judgement) {
        if (before > 0) {
            judgement.check(
                    Rule.FIGURE_JUMP_PERCENT,
                    percent(),
                    Map.of("what", what, "before", before, "beforeOn", beforeOn, "after", after));
        }
    }

    /** Rounded up, so that anything above one half is more than 50. */
    private long percent() {
        return (Math.abs((long) after - before) * 100 + before - 1) / before;
    }
}
