package org.chuangyou.pledge.progress;

import java.time.YearMonth;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why a month's progress is not taken. */
final class ProgressProblems {

    private ProgressProblems() {}

    static HttpProblem notFound() {
        return Refusal.notFound("progress-report-not-found").asException();
    }

    static HttpProblem monthToCome(YearMonth month, YearMonth present) {
        return Refusal.conflict("month-to-come")
                .with("month", month.toString())
                .with("present", present.toString())
                .asException();
    }

    static HttpProblem monthBeforePublication(YearMonth month, YearMonth published) {
        return Refusal.conflict("month-before-publication")
                .with("month", month.toString())
                .with("published", published.toString())
                .asException();
    }

    static HttpProblem noReportingDay() {
        return Refusal.notFound("reporting-day-not-found").asException();
    }

    static HttpProblem reportingDayLeadersOnly() {
        return Refusal.forbidden("reporting-day-leaders-only").asException();
    }
}
