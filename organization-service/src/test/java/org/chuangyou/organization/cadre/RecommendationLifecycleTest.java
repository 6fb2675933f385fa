package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.organization.person.Members.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.organization.cadre.RecommendationStage.ANNOUNCED;
import static org.chuangyou.organization.cadre.RecommendationStage.APPRAISED;
import static org.chuangyou.organization.cadre.RecommendationStage.CONCLUDED;
import static org.chuangyou.organization.cadre.RecommendationStage.RECOMMENDED;

class RecommendationLifecycleTest {

    private static final LocalDate DAY = LocalDate.of(2011, 6, 1);

    /** While it goes on: (stage, act) → the stage after it. */
    private static final Map<RecommendationStage, Map<RecommendationAct, RecommendationStage>> GOING_ON = Map.of(
            ANNOUNCED, Map.of(RecommendationAct.RECOMMEND, RECOMMENDED, RecommendationAct.SUSPEND, ANNOUNCED),
            RECOMMENDED, Map.of(RecommendationAct.APPRAISE, APPRAISED, RecommendationAct.SUSPEND, RECOMMENDED),
            APPRAISED, Map.of(RecommendationAct.CONCLUDE, CONCLUDED, RecommendationAct.SUSPEND, APPRAISED),
            CONCLUDED, Map.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(RecommendationStage.values())
                .flatMap(stage -> Stream.of(RecommendationAct.values()).map(act -> Arguments.of(stage, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void going_on_an_act_is_allowed_at_its_stage_and_refused_at_all_others(
            RecommendationStage stage, RecommendationAct act) {
        var recommendation = at(stage);
        var after = GOING_ON.get(stage).get(act);

        if (after == null) {
            assertThatThrownBy(() -> apply(act, recommendation)).isInstanceOf(HttpProblem.class);
            assertThat(recommendation.stage()).isEqualTo(stage);
        } else {
            apply(act, recommendation);
            assertThat(recommendation.stage()).isEqualTo(after);
            assertThat(recommendation.isSuspended()).isEqualTo(act == RecommendationAct.SUSPEND);
        }
    }

    /** What is concluded cannot be suspended, so there is nothing to try at that stage. */
    static Stream<Arguments> everySuspendedPair() {
        return everyPair().filter(pair -> pair.get()[0] != CONCLUDED);
    }

    @ParameterizedTest
    @MethodSource("everySuspendedPair")
    void suspended_it_is_resumed_and_nothing_else(RecommendationStage stage, RecommendationAct act) {
        var recommendation = at(stage);
        apply(RecommendationAct.SUSPEND, recommendation);

        if (act == RecommendationAct.RESUME) {
            apply(act, recommendation);
            assertThat(recommendation.isSuspended()).isFalse();
        } else {
            assertThatThrownBy(() -> apply(act, recommendation)).isInstanceOf(HttpProblem.class);
            assertThat(recommendation.isSuspended()).isTrue();
        }
        assertThat(recommendation.stage()).isEqualTo(stage);
    }

    @Test
    void the_pause_is_remembered_with_its_reason() {
        var recommendation = at(RECOMMENDED);
        apply(RecommendationAct.SUSPEND, recommendation);
        apply(RecommendationAct.RESUME, recommendation);

        assertThat(recommendation
                        .view(new RecommendedNames(names(recommendation)))
                        .pauses())
                .containsExactly(new RecommendationPause(DAY, "换届期间暂缓", DAY));
    }

    private static Map<UUID, Someone> names(DirectedRecommendation recommendation) {
        var id = recommendation.personIds().get(0);
        return Map.of(id, new Someone(id, "P1", "示例1", UUID.randomUUID(), true, true));
    }

    private static DirectedRecommendation at(RecommendationStage stage) {
        var recommendation = new DirectedRecommendation(new NewDirectedRecommendation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "示例小学定向推荐",
                "示教党发〔2011〕9号",
                DAY,
                DAY,
                List.of(new RecommendedPost("校长", 1))));
        Stream.of(RecommendationAct.RECOMMEND, RecommendationAct.APPRAISE, RecommendationAct.CONCLUDE)
                .limit(stage.ordinal())
                .forEach(act -> apply(act, recommendation));
        return recommendation;
    }

    private static void apply(RecommendationAct act, DirectedRecommendation recommendation) {
        switch (act) {
            case RECOMMEND ->
                recommendation.recommend(new NewRecommendationMeeting(
                        DAY, 5, 4, List.of(new RecommendedPerson("校长", UUID.randomUUID(), 3))));
            case APPRAISE -> recommendation.appraise(new RecommendationAppraisal(DAY, List.of("示例2"), "良好"));
            case CONCLUDE -> recommendation.conclude(new NewConclusion(DAY, "已任用"));
            case SUSPEND -> recommendation.suspend(new NewSuspension(DAY, "换届期间暂缓"));
            case RESUME -> recommendation.resume(new NewResumption(DAY));
        }
    }
}
