package org.chuangyou.evaluation.scale;

import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** The refusals about scales. */
final class ScaleProblems {

    private ScaleProblems() {}

    static HttpProblem unknown(String code) {
        return Refusal.notFound("scale-unknown").with("code", code).asException();
    }

    static HttpProblem taken(String code) {
        return Refusal.conflict("scale-taken").with("code", code).asException();
    }

    static HttpProblem codeTwice() {
        return Refusal.invalid("scale-code-twice").asException();
    }

    static HttpProblem strangers(List<String> grades) {
        return Refusal.invalid("scale-conversion-of-no-grade")
                .with("grades", grades)
                .asException();
    }
}
