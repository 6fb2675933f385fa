package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlanLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    @Test
    void a_draft_is_edited_and_published() {
        var plan = plan("主题", "载体", "条件", "内容");

        plan.edit(new DraftPlan("新主题", "载体", "条件", "内容"));
        plan.publish(TODAY);

        assertThat(plan.view().status()).isEqualTo(PlanStatus.PUBLISHED);
    }

    @Test
    void a_published_plan_is_neither_edited_nor_published_again() {
        var plan = plan("主题", "载体", "条件", "内容");
        plan.publish(TODAY);

        assertThatThrownBy(() -> plan.edit(new DraftPlan("新主题", null, null, null)))
                .isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> plan.publish(TODAY)).isInstanceOf(HttpProblem.class);
    }

    @ParameterizedTest
    @CsvSource({", 载体, 条件, 内容", "主题, ' ', 条件, 内容", "主题, 载体, , 内容", "主题, 载体, 条件, ''"})
    void a_plan_is_not_published_before_all_four_are_clear(
            String theme, String carrier, String creationConditions, String pledgeContent) {
        var plan = plan(theme, carrier, creationConditions, pledgeContent);

        assertThatThrownBy(() -> plan.publish(TODAY)).isInstanceOf(HttpProblem.class);
        assertThat(plan.view().status()).isEqualTo(PlanStatus.DRAFT);
    }

    private static Plan plan(String theme, String carrier, String creationConditions, String pledgeContent) {
        var draft = new DraftPlan(theme, carrier, creationConditions, pledgeContent);
        return Plan.draft(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), draft);
    }
}
