package org.chuangyou.pledge.difficulty;

import java.util.Set;

import org.chuangyou.pledge.matter.MatterAct;

import static org.chuangyou.pledge.difficulty.DifficultyStatus.EXPLAINED;
import static org.chuangyou.pledge.difficulty.DifficultyStatus.PLANNED;
import static org.chuangyou.pledge.difficulty.DifficultyStatus.RAISED;
import static org.chuangyou.pledge.difficulty.DifficultyStatus.SOLVED;

/** What is done with a difficulty, and in which statuses it can be. No status is a dead end. */
enum DifficultyAct implements MatterAct<DifficultyStatus> {
    /** The beginning; it has no status before it. */
    RAISE(),
    /** 对不能及时整改的制定计划,逐步落实 (S1.4). */
    PLAN(RAISED, PLANNED, EXPLAINED),
    /** 不能及时解决的问题要做好解释说明工作 (S1.6). */
    EXPLAIN(RAISED, PLANNED, EXPLAINED),
    SOLVE(RAISED, PLANNED, EXPLAINED),
    /** It came back, or was not solved after all. */
    REOPEN(SOLVED),
    /** Words for everybody, chosen by the committee; what was raised may be personal. */
    PUBLISH(RAISED, PLANNED, EXPLAINED, SOLVED),
    /** What was overlooked when it was published; the reason stays. */
    TAKE_DOWN(RAISED, PLANNED, EXPLAINED, SOLVED);

    private final Set<DifficultyStatus> from;

    DifficultyAct(DifficultyStatus... from) {
        this.from = Set.of(from);
    }

    @Override
    public Set<DifficultyStatus> from() {
        return from;
    }

    /** The act after which a difficulty stands so. */
    static DifficultyAct towards(DifficultyStatus status) {
        return switch (status) {
            case RAISED -> RAISE;
            case PLANNED -> PLAN;
            case EXPLAINED -> EXPLAIN;
            case SOLVED -> SOLVE;
        };
    }
}
