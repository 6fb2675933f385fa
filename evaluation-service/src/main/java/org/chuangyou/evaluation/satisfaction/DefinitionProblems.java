package org.chuangyou.evaluation.satisfaction;

import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** The refusals about definitions of satisfaction. */
final class DefinitionProblems {

    private DefinitionProblems() {}

    static HttpProblem unknown(String code) {
        return Refusal.notFound("definition-unknown").with("code", code).asException();
    }

    static HttpProblem taken(String code) {
        return Refusal.conflict("definition-taken").with("code", code).asException();
    }

    static HttpProblem satisfiedButNotValid(List<String> grades) {
        return Refusal.invalid("definition-satisfied-not-valid")
                .with("grades", grades)
                .asException();
    }
}
