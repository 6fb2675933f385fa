package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.pledge.plan.PlanStatus.DRAFT;
import static org.chuangyou.pledge.plan.PlanStatus.PUBLISHED;
import static org.chuangyou.pledge.plan.PlanStatus.REVISING;

class PlanLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    /** (status, act) → the status after it; all else is refused. */
    private static final Map<PlanStatus, Map<PlanAct, PlanStatus>> ALLOWED = Map.of(
            DRAFT, Map.of(PlanAct.EDIT, DRAFT, PlanAct.PUBLISH, PUBLISHED),
            PUBLISHED, Map.of(PlanAct.REVISE, REVISING),
            REVISING, Map.of(PlanAct.EDIT, REVISING, PlanAct.PUBLISH, PUBLISHED, PlanAct.DROP_REVISION, PUBLISHED));

    static Stream<Arguments> everyPair() {
        return Stream.of(PlanStatus.values())
                .flatMap(status -> Stream.of(PlanAct.values()).map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void an_act_is_allowed_in_its_statuses_and_refused_in_all_others(PlanStatus status, PlanAct act) {
        var plan = in(status);
        var after = ALLOWED.get(status).get(act);

        if (after == null) {
            assertThatThrownBy(() -> apply(act, plan)).isInstanceOf(HttpProblem.class);
            assertThat(plan.status()).isEqualTo(status);
        } else {
            apply(act, plan);
            assertThat(plan.status()).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @CsvSource({", 载体, 条件, 内容", "主题, ' ', 条件, 内容", "主题, 载体, , 内容", "主题, 载体, 条件, ''"})
    void a_plan_is_not_published_before_all_four_are_clear(
            String theme, String carrier, String creationConditions, String pledgeContent) {
        var plan = plan(new DraftPlan(theme, carrier, creationConditions, pledgeContent, List.of(hearing(TODAY))));

        assertThatThrownBy(() -> plan.publish(TODAY)).isInstanceOf(HttpProblem.class);
        assertThat(plan.status()).isEqualTo(DRAFT);
    }

    @Test
    void a_plan_is_not_published_before_the_masses_were_heard() {
        var plan = plan(new DraftPlan("主题", "载体", "条件", "内容", List.of(hearing(TODAY.plusDays(1)))));

        assertThatThrownBy(() -> plan.publish(TODAY)).isInstanceOf(HttpProblem.class);
    }

    private static Plan in(PlanStatus status) {
        var plan = plan(clear());
        if (status != DRAFT) {
            plan.publish(TODAY);
        }
        if (status == REVISING) {
            plan.revise("按上级要求");
        }
        return plan;
    }

    private static void apply(PlanAct act, Plan plan) {
        switch (act) {
            case EDIT -> plan.edit(clear());
            case PUBLISH -> plan.publish(TODAY);
            case REVISE -> plan.revise("按上级要求");
            case DROP_REVISION -> plan.dropRevision(clear());
        }
    }

    private static Plan plan(DraftPlan draft) {
        return Plan.draft(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), draft);
    }

    private static DraftPlan clear() {
        return new DraftPlan("主题", "载体", "条件", "内容", List.of(hearing(TODAY)));
    }

    private static Hearing hearing(LocalDate day) {
        return new Hearing(Hearing.Form.SYMPOSIUM, day, 30, "作业适量", "已采纳");
    }
}
