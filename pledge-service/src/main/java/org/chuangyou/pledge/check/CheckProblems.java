package org.chuangyou.pledge.check;

import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why a check is not recorded. */
final class CheckProblems {

    private CheckProblems() {}

    static HttpProblem contradiction(CheckFinding finding) {
        return Refusal.invalid("check-contradicts").with("finding", finding).asException();
    }

    static HttpProblem nothingToPutRight(UUID problemId) {
        return Refusal.conflict("nothing-to-put-right")
                .with("problem", problemId)
                .asException();
    }
}
