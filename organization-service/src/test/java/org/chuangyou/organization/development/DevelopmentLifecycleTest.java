package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.organization.development.DevelopmentAct.ACTIVIST_RECOGNITION;
import static org.chuangyou.organization.development.DevelopmentAct.ADMISSION;
import static org.chuangyou.organization.development.DevelopmentAct.APPROVAL;
import static org.chuangyou.organization.development.DevelopmentAct.CANDIDATE_RECOGNITION;
import static org.chuangyou.organization.development.DevelopmentAct.CONVERSION;
import static org.chuangyou.organization.development.DevelopmentAct.CONVERSION_APPROVAL;
import static org.chuangyou.organization.development.DevelopmentAct.INSPECTION;
import static org.chuangyou.organization.development.DevelopmentAct.POLITICAL_REVIEW;
import static org.chuangyou.organization.development.DevelopmentAct.PRE_REVIEW;
import static org.chuangyou.organization.development.DevelopmentAct.PUBLIC_NOTICE;
import static org.chuangyou.organization.development.DevelopmentAct.TALK;
import static org.chuangyou.organization.development.DevelopmentAct.TERMINATION;
import static org.chuangyou.organization.development.DevelopmentAct.TRAINING;
import static org.chuangyou.organization.development.DevelopmentStep.ACTIVIST;
import static org.chuangyou.organization.development.DevelopmentStep.APPLIED;
import static org.chuangyou.organization.development.DevelopmentStep.CANDIDATE;
import static org.chuangyou.organization.development.DevelopmentStep.CONFIRMED;
import static org.chuangyou.organization.development.DevelopmentStep.CONVERSION_RESOLVED;
import static org.chuangyou.organization.development.DevelopmentStep.ENDED;
import static org.chuangyou.organization.development.DevelopmentStep.NOTIFIED;
import static org.chuangyou.organization.development.DevelopmentStep.PREPARED;
import static org.chuangyou.organization.development.DevelopmentStep.PRE_REVIEWED;
import static org.chuangyou.organization.development.DevelopmentStep.PROBATION;
import static org.chuangyou.organization.development.DevelopmentStep.RESOLVED;
import static org.chuangyou.organization.development.DevelopmentStep.TALKED;

/** The rule book: what can be done at which step of the way, and where it leads. All else is refused. */
class DevelopmentLifecycleTest {

    private static final LocalDate DAY = LocalDate.of(2010, 5, 10);

    /** (step, act) → the step after it. A candidate here has been trained already, an activist inspected. */
    private static final Map<DevelopmentStep, Map<DevelopmentAct, DevelopmentStep>> ALLOWED = Map.ofEntries(
            Map.entry(APPLIED, Map.of(TALK, TALKED, TERMINATION, ENDED)),
            Map.entry(TALKED, Map.of(ACTIVIST_RECOGNITION, ACTIVIST, TERMINATION, ENDED)),
            Map.entry(ACTIVIST, Map.of(INSPECTION, ACTIVIST, CANDIDATE_RECOGNITION, CANDIDATE, TERMINATION, ENDED)),
            Map.entry(CANDIDATE, Map.of(INSPECTION, CANDIDATE, POLITICAL_REVIEW, PREPARED, TERMINATION, ENDED)),
            Map.entry(PREPARED, Map.of(INSPECTION, PREPARED, PRE_REVIEW, PRE_REVIEWED, TERMINATION, ENDED)),
            Map.entry(PRE_REVIEWED, Map.of(INSPECTION, PRE_REVIEWED, PUBLIC_NOTICE, NOTIFIED, TERMINATION, ENDED)),
            Map.entry(NOTIFIED, Map.of(INSPECTION, NOTIFIED, ADMISSION, RESOLVED, TERMINATION, ENDED)),
            Map.entry(RESOLVED, Map.of(INSPECTION, RESOLVED, APPROVAL, PROBATION, TERMINATION, ENDED)),
            Map.entry(PROBATION, Map.of(INSPECTION, PROBATION, CONVERSION, CONVERSION_RESOLVED)),
            Map.entry(CONVERSION_RESOLVED, Map.of(INSPECTION, CONVERSION_RESOLVED, CONVERSION_APPROVAL, CONFIRMED)),
            Map.entry(CONFIRMED, Map.of()),
            Map.entry(ENDED, Map.of()));

    static Stream<Arguments> everyPair() {
        return Stream.of(DevelopmentStep.values())
                .flatMap(step -> Stream.of(DevelopmentAct.values()).map(act -> Arguments.of(step, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void an_act_is_allowed_at_its_steps_and_refused_at_all_others(DevelopmentStep step, DevelopmentAct act) {
        var way = at(step);
        var after = ALLOWED.get(step).get(act);

        if (after == null) {
            assertThatThrownBy(() -> apply(act, way)).isInstanceOf(HttpProblem.class);
            assertThat(way.step()).isEqualTo(step);
        } else {
            apply(act, way);
            assertThat(way.step()).isEqualTo(after);
        }
    }

    private static Development at(DevelopmentStep step) {
        var way = Development.begun(UUID.randomUUID(), DAY);
        if (step == ENDED) {
            way.terminate(DAY);
        }
        for (var act : DevelopmentAct.values()) {
            if (way.step() == step && !(step == ACTIVIST && act == INSPECTION)) {
                break;
            }
            if (act != DevelopmentAct.APPLICATION && act != POLITICAL_REVIEW) {
                apply(act, way);
            }
            if (act == TRAINING && step != CANDIDATE) {
                apply(POLITICAL_REVIEW, way);
            }
        }
        if (step == CANDIDATE) {
            way.train(DAY);
        }
        return way;
    }

    private static void apply(DevelopmentAct act, Development way) {
        switch (act) {
            case APPLICATION -> way.require(act);
            case TALK -> way.talk(DAY);
            case ACTIVIST_RECOGNITION -> way.recognizeActivist(DAY);
            case INSPECTION -> way.inspect(DAY);
            case CANDIDATE_RECOGNITION -> way.recognizeCandidate(DAY);
            case POLITICAL_REVIEW -> way.vet(DAY, true);
            case TRAINING -> way.train(DAY);
            case PRE_REVIEW -> way.preReview(DAY, true);
            case PUBLIC_NOTICE -> way.notice(DAY);
            case ADMISSION -> way.resolve(DAY, true);
            case APPROVAL -> way.approve(DAY, true, 12);
            case CONVERSION -> way.convert(DAY, Conversion.CONFIRM, null);
            case CONVERSION_APPROVAL -> way.approveConversion(DAY, true);
            case TERMINATION -> way.terminate(DAY);
        }
    }
}
