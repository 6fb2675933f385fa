package org.chuangyou.evaluation.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.evaluation.poll.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rule book: what can be done in which state. Everything not listed is refused. */
class LifecycleTest {

    private static final Map<Mode, Map<EvaluationStatus, Set<Act>>> ALLOWED = Map.of(
            Mode.ONE_SITTING,
            Map.of(
                    EvaluationStatus.DRAFT, EnumSet.of(Act.EDIT, Act.OPEN),
                    EvaluationStatus.OPEN, EnumSet.of(Act.DRAW_SLIPS, Act.TALLY_PAPER, Act.CLOSE, Act.ANNUL),
                    EvaluationStatus.CLOSED, EnumSet.of(Act.PUBLISH, Act.READ_RESULTS),
                    EvaluationStatus.PUBLISHED, EnumSet.of(Act.READ_RESULTS),
                    EvaluationStatus.ANNULLED, EnumSet.noneOf(Act.class)),
            Mode.STRICT,
            Map.of(
                    EvaluationStatus.DRAFT, EnumSet.of(Act.EDIT, Act.OPEN),
                    EvaluationStatus.OPEN, EnumSet.of(Act.DRAW_SLIPS, Act.TALLY_PAPER, Act.BEGIN_CASTING, Act.ANNUL),
                    EvaluationStatus.CASTING, EnumSet.of(Act.TALLY_PAPER, Act.CLOSE, Act.ANNUL),
                    EvaluationStatus.CLOSED, EnumSet.of(Act.PUBLISH, Act.READ_RESULTS),
                    EvaluationStatus.PUBLISHED, EnumSet.of(Act.READ_RESULTS),
                    EvaluationStatus.ANNULLED, EnumSet.noneOf(Act.class)));

    private static final Map<Mode, List<Act>> WAY = Map.of(
            Mode.ONE_SITTING, List.of(Act.OPEN, Act.CLOSE, Act.PUBLISH),
            Mode.STRICT, List.of(Act.OPEN, Act.BEGIN_CASTING, Act.CLOSE, Act.PUBLISH));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2011-07-04T00:00:00Z"), ZoneId.of("Asia/Shanghai"));

    static Stream<Arguments> everything() {
        return Arrays.stream(Mode.values()).flatMap(mode -> ALLOWED.get(mode).keySet().stream()
                .flatMap(status -> Arrays.stream(Act.values()).map(act -> Arguments.of(mode, status, act))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void each_state_permits_its_acts_and_no_other(Mode mode, EvaluationStatus status, Act act) {
        var evaluation = in(mode, status);

        if (ALLOWED.get(mode).get(status).contains(act)) {
            perform(evaluation, act);
            assertThat(evaluation.status()).isEqualTo(after(status, act));
        } else {
            assertThatThrownBy(() -> perform(evaluation, act))
                    .isInstanceOfSatisfying(HttpProblem.class, problem -> assertThat(problem.getParameters())
                            .containsEntry("state", status)
                            .containsEntry("act", act));
            assertThat(evaluation.status()).isEqualTo(status);
        }
    }

    private static EvaluationStatus after(EvaluationStatus before, Act act) {
        return switch (act) {
            case OPEN -> EvaluationStatus.OPEN;
            case BEGIN_CASTING -> EvaluationStatus.CASTING;
            case CLOSE -> EvaluationStatus.CLOSED;
            case PUBLISH -> EvaluationStatus.PUBLISHED;
            case ANNUL -> EvaluationStatus.ANNULLED;
            case EDIT, DRAW_SLIPS, TALLY_PAPER, READ_RESULTS -> before;
        };
    }

    private static void perform(Evaluation evaluation, Act act) {
        switch (act) {
            case EDIT -> evaluation.edit(draft(evaluation.mode()), List.of());
            case OPEN -> evaluation.open(CLOCK);
            case DRAW_SLIPS -> evaluation.requireDrawable();
            case TALLY_PAPER -> evaluation.requireTallying("DY00002");
            case BEGIN_CASTING -> evaluation.beginCasting();
            case CLOSE -> evaluation.close("DY00002", CLOCK);
            case PUBLISH -> evaluation.publish(false, CLOCK);
            case ANNUL -> evaluation.annul("测评码外泄", CLOCK);
            case READ_RESULTS -> evaluation.requireCounted();
        }
    }

    private static Evaluation in(Mode mode, EvaluationStatus status) {
        if (status == EvaluationStatus.ANNULLED) { // off the way that all others stand on
            var running = in(mode, EvaluationStatus.OPEN);
            perform(running, Act.ANNUL);
            return running;
        }
        var evaluation = new Evaluation(UUID.randomUUID(), draft(mode), List.of());
        WAY.get(mode).stream().takeWhile(act -> evaluation.status() != status).forEach(act -> perform(evaluation, act));
        return evaluation;
    }

    private static DraftEvaluation draft(Mode mode) {
        return new DraftEvaluation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "测评",
                null,
                new DraftEvaluation.TemplateChoice("FIVE_GOODS", 1),
                "TOP1",
                List.of(),
                List.of(new Group("家长", 20, 100)),
                null,
                null,
                null,
                null,
                null,
                mode);
    }
}
