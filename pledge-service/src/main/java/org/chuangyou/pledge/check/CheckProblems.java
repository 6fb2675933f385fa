package org.chuangyou.pledge.check;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why a check is not recorded. */
final class CheckProblems {

    private CheckProblems() {}

    static HttpProblem contradiction(CheckFinding finding) {
        return Refusal.invalid("check-contradicts").with("finding", finding).asException();
    }

    static HttpProblem nothingToPutRight() {
        return Refusal.conflict("nothing-to-put-right").asException();
    }
}
