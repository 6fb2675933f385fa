package org.chuangyou.evaluation.threshold;

import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.evaluation.poll.SubjectKind;

/** The refusals about thresholds. */
final class ThresholdProblems {

    private ThresholdProblems() {}

    static HttpProblem unknown(String code) {
        return Refusal.notFound("threshold-unknown").with("code", code).asException();
    }

    static HttpProblem definitionMissing(String code) {
        return Refusal.conflict("definition-missing").with("code", code).asException();
    }

    static HttpProblem definitionUnfit(String code, List<String> grades) {
        return Refusal.conflict("definition-unfit")
                .with("code", code)
                .with("grades", grades)
                .asException();
    }

    static HttpProblem ofOtherKind(String code, SubjectKind kind) {
        return Refusal.conflict("threshold-of-other-kind")
                .with("code", code)
                .with("kind", kind)
                .asException();
    }

    static HttpProblem elsewhere(String code) {
        return Refusal.conflict("threshold-elsewhere").with("code", code).asException();
    }

    static HttpProblem noResults() {
        return Refusal.notFound("results-unknown").asException();
    }
}
