package org.chuangyou.evaluation.template;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** The refusals about 测评表. */
final class TemplateProblems {

    private TemplateProblems() {}

    static HttpProblem unknown(String code, int version) {
        return Refusal.notFound("template-unknown")
                .with("code", code)
                .with("version", version)
                .asException();
    }

    static HttpProblem codeTwice() {
        return Refusal.invalid("template-code-twice").asException();
    }
}
