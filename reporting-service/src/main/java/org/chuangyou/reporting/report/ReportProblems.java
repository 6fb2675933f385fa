package org.chuangyou.reporting.report;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.reporting.pledge.Campaign;

/** Why a report was refused. */
final class ReportProblems {

    private ReportProblems() {}

    /** Names the stages there are, so that one of them can be taken. */
    static HttpProblem unknownStage(String stage, Campaign campaign) {
        var names = campaign.stages().stream().map(Campaign.Stage::name).toList();
        return Refusal.invalid("unknown-stage")
                .with("stage", stage)
                .with("stages", names.isEmpty() ? "—" : String.join("、", names))
                .asException();
    }

    static HttpProblem badPeriod(NewReport request) {
        return Refusal.invalid("bad-period")
                .with("from", request.from())
                .with("to", request.to())
                .with("asOf", request.asOf())
                .asException();
    }
}
