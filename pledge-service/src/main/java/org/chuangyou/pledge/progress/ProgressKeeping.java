package org.chuangyou.pledge.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Caller;

/** Takes what is reported for a month, whoever enters it and by whichever way: one by one, a sheet, or drafts. */
@ApplicationScoped
public class ProgressKeeping {

    private final ProgressReports reports;
    private final ReportingDays days;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ProgressKeeping(ProgressReports reports, ReportingDays days, Outbox outbox, Caller caller, Clock clock) {
        this.reports = reports;
        this.days = days;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** The reports of a month on these pledges; 409 for a month to come. */
    public MonthBook open(YearMonth month, Collection<UUID> pledgeIds) {
        var present = YearMonth.now(clock);
        if (month.isAfter(present)) {
            throw ProgressProblems.monthToCome(month, present);
        }
        return new MonthBook(
                month,
                reports.of(pledgeIds, month).stream()
                        .collect(Collectors.toMap(ProgressReport::pledgeId, Function.identity())),
                days,
                LocalDate.now(clock));
    }

    /** Stores and announces what is intended, all in the caller's transaction. */
    public void keep(List<ProgressChange> intended) {
        var changes = intended.stream()
                .filter(change -> change.outcome() != ProgressOutcome.UNCHANGED)
                .toList();
        var reporter = caller.requirePersonCode();
        var now = ZonedDateTime.now(clock);
        outbox.addAll(
                changes.stream().map(change -> change.carryOut(reporter, now)).toList());
        reports.persist(changes.stream().map(ProgressChange::report));
        reports.flush();
    }
}
