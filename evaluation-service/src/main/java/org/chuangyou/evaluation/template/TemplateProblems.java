package org.chuangyou.evaluation.template;

import java.time.LocalDate;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.evaluation.ballot.Longest;

/** The refusals about 测评表. */
final class TemplateProblems {

    private TemplateProblems() {}

    static HttpProblem unknown(String code, int version) {
        return about(Refusal.notFound("template-unknown"), code, version);
    }

    static HttpProblem codeTwice() {
        return Refusal.invalid("template-code-twice").asException();
    }

    static HttpProblem taken(String code) {
        return Refusal.conflict("template-code-taken").with("code", code).asException();
    }

    static HttpProblem scaleMissing(String scale) {
        return Refusal.conflict("scale-missing").with("code", scale).asException();
    }

    static HttpProblem tooLong(int indicators, int bytes) {
        return Refusal.unprocessable("template-too-long")
                .with("indicators", indicators)
                .with("bytes", bytes)
                .with("allowed", Longest.ALLOWED)
                .asException();
    }

    static HttpProblem retired(String code, int version, LocalDate retiredOn) {
        return about(Refusal.conflict("template-retired").with("retiredOn", retiredOn), code, version);
    }

    static HttpProblem elsewhere(String code, int version) {
        return about(Refusal.conflict("template-elsewhere"), code, version);
    }

    private static HttpProblem about(Refusal refusal, String code, int version) {
        return refusal.with("code", code).with("version", version).asException();
    }
}
