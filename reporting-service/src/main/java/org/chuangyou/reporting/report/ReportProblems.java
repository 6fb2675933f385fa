package org.chuangyou.reporting.report;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why a report was refused. */
final class ReportProblems {

    private ReportProblems() {}

    static HttpProblem badPeriod(NewReport request) {
        return Refusal.invalid("bad-period")
                .with("from", request.from())
                .with("to", request.to())
                .with("asOf", request.asOf())
                .asException();
    }
}
