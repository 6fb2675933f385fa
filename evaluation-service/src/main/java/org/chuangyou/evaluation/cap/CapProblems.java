package org.chuangyou.evaluation.cap;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** The refusals about the share of the excellent. */
final class CapProblems {

    private CapProblems() {}

    static HttpProblem laxer(Cap wanted) {
        return Refusal.conflict("laxer-than-national")
                .with("numerator", wanted.numerator())
                .with("denominator", wanted.denominator())
                .with("effect", wanted.effect())
                .with("nationalNumerator", ExcellenceCap.NATIONAL.numerator())
                .with("nationalDenominator", ExcellenceCap.NATIONAL.denominator())
                .with("nationalEffect", ExcellenceCap.NATIONAL.effect())
                .asException();
    }
}
