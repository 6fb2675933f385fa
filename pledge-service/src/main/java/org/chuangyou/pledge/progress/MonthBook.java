package org.chuangyou.pledge.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.pledge.conflict.Conflict;
import org.chuangyou.pledge.conflict.Precondition;
import org.chuangyou.pledge.pledge.RunningPledge;

/** The reports of one month on some pledges, and what may be added to them. */
public final class MonthBook {

    private final YearMonth month;
    private final Map<UUID, ProgressReport> reports;
    private final ReportingDays days;
    private final LocalDate today;

    MonthBook(YearMonth month, Map<UUID, ProgressReport> reports, ReportingDays days, LocalDate today) {
        this.month = month;
        this.reports = reports;
        this.days = days;
        this.today = today;
    }

    /**
     * What keeping this would change; nothing is changed yet. 409 before the month of publication and, when the pledge has
     * ended, after the month of its end or too late for it; 428 or 412, with what is there, when something else was
     * reported that the caller has not seen.
     */
    public ProgressChange intend(RunningPledge pledge, NewProgress said, Precondition seen) {
        var published = YearMonth.from(pledge.publishedOn());
        if (month.isBefore(published)) {
            throw ProgressProblems.monthBeforePublication(month, published);
        }
        if (isOver(pledge)) {
            throw ProgressProblems.ended(month, pledge.endedOn(), lastDay(pledge));
        }
        if (said.items() != null) {
            ItemProgress.requireOf(pledge.items().get(), said.items());
        }
        var report = reports.get(pledge.id());
        if (report == null) {
            var first = new ProgressReport(UuidCreator.getTimeOrderedEpoch(), pledge.id(), month);
            return new ProgressChange(ProgressOutcome.CREATED, first, pledge, said);
        }
        if (report.says(said, pledge)) {
            return new ProgressChange(ProgressOutcome.UNCHANGED, report, pledge, said);
        }
        Conflict.check(seen, report.version(), report.view());
        return new ProgressChange(ProgressOutcome.REPLACED, report, pledge, said);
    }

    /** Whether the pledge has ended and nothing more is told of this month. */
    public boolean isOver(RunningPledge pledge) {
        return pledge.endedOn() != null && today.isAfter(lastDay(pledge));
    }

    private LocalDate lastDay(RunningPledge pledge) {
        return days.lastDay(pledge.organizationId(), pledge.endedOn(), month);
    }

    /** What was reported on a pledge; null when nothing was. */
    public VersionedProgress of(UUID pledgeId) {
        var report = reports.get(pledgeId);
        return report == null ? null : report.versioned();
    }
}
