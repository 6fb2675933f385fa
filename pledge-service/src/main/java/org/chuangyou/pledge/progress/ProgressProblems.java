package org.chuangyou.pledge.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

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

    /** Refuses a month before the publication, or one to come when it was reported. */
    static void requireMonth(YearMonth month, YearMonth published, YearMonth present) {
        if (month.isBefore(published)) {
            throw monthBeforePublication(month, published);
        }
        if (month.isAfter(present)) {
            throw monthToCome(month, present);
        }
    }

    static HttpProblem ended(YearMonth month, LocalDate endedOn, LocalDate until) {
        return Refusal.conflict("month-after-end")
                .with("month", month.toString())
                .with("endedOn", endedOn)
                .with("until", until)
                .asException();
    }

    static HttpProblem itemsNotOfPledge(List<Integer> numbers, int items) {
        return Refusal.invalid("report-items-not-of-pledge")
                .with("numbers", numbers)
                .with("items", items)
                .asException();
    }

    static HttpProblem reachedOtherUnit(int item, String target, String reached) {
        return Refusal.invalid("reached-other-unit")
                .with("item", item)
                .with("target", target)
                .with("reached", reached)
                .asException();
    }

    static HttpProblem noReportingDay() {
        return Refusal.notFound("reporting-day-not-found").asException();
    }

    static HttpProblem reportingDayLeadersOnly() {
        return Refusal.forbidden("reporting-day-leaders-only").asException();
    }
}
