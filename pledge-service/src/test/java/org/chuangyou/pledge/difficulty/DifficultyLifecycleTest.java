package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.pledge.matter.Lifecycle;
import org.chuangyou.pledge.matter.Opening;
import org.junit.jupiter.api.Test;

class DifficultyLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    @Test
    void a_difficulty_is_answered_until_it_is_solved_and_may_come_back() {
        Lifecycle.check(
                DifficultyStatus.class,
                DifficultyAct.class,
                """
                status     PLAN     EXPLAIN    SOLVE   REOPEN  PUBLISH    TAKE_DOWN
                RAISED     PLANNED  EXPLAINED  SOLVED  -       RAISED     RAISED
                PLANNED    PLANNED  EXPLAINED  SOLVED  -       PLANNED    PLANNED
                EXPLAINED  PLANNED  EXPLAINED  SOLVED  -       EXPLAINED  EXPLAINED
                SOLVED     -        -          -       RAISED  SOLVED     SOLVED""",
                DifficultyLifecycleTest::in,
                DifficultyLifecycleTest::apply,
                Difficulty::status);
    }

    private static Difficulty in(DifficultyStatus status) {
        var opening = new Opening(UUID.randomUUID(), UUID.randomUUID(), null, TODAY);
        var difficulty = new Difficulty(opening, new NewDifficulty(opening.organizationId(), "缺床"), null);
        switch (status) {
            case RAISED -> {}
            case PLANNED -> apply(DifficultyAct.PLAN, difficulty);
            case EXPLAINED -> apply(DifficultyAct.EXPLAIN, difficulty);
            case SOLVED -> apply(DifficultyAct.SOLVE, difficulty);
        }
        return difficulty;
    }

    private static void apply(DifficultyAct act, Difficulty difficulty) {
        switch (act) {
            case RAISE -> throw new IllegalArgumentException("the beginning");
            case PLAN -> difficulty.plan(new NewPlan("采购", "总务处", TODAY), TODAY);
            case EXPLAIN -> difficulty.explain(new NewExplanation("未完工", "家长", "家长会", TODAY), TODAY);
            case SOLVE -> difficulty.solve(new NewSolution("已添置", TODAY));
            case REOPEN -> difficulty.reopen(TODAY);
            case PUBLISH -> difficulty.publish(new PublicWording("床位不足", null));
            case TAKE_DOWN -> {
                apply(DifficultyAct.PUBLISH, difficulty);
                difficulty.takeDown("可以认出学生");
            }
        }
    }
}
