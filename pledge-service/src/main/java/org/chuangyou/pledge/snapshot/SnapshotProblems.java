package org.chuangyou.pledge.snapshot;

import java.time.YearMonth;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why a snapshot is not shown or not made. */
final class SnapshotProblems {

    private SnapshotProblems() {}

    static HttpProblem notFound() {
        return Refusal.notFound("snapshot-not-found").asException();
    }

    static HttpProblem leadersOnly() {
        return Refusal.forbidden("snapshot-leaders-only").asException();
    }

    static HttpProblem monthRunning(YearMonth month, YearMonth present) {
        return Refusal.conflict("snapshot-month-running")
                .with("month", month.toString())
                .with("present", present.toString())
                .asException();
    }
}
