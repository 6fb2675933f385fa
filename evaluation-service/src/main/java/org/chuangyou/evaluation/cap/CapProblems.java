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
                .with("nationalNumerator", Cap.NATIONAL.numerator())
                .with("nationalDenominator", Cap.NATIONAL.denominator())
                .with("nationalEffect", Cap.NATIONAL.effect())
                .asException();
    }
}
