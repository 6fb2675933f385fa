package org.chuangyou.pledge.progress;

import java.time.ZonedDateTime;

import org.chuangyou.pledge.pledge.RunningPledge;

/** A report that passed every rule; {@link ProgressKeeping#keep} carries it out. */
public final class ProgressChange {

    private final ProgressOutcome outcome;
    private final ProgressReport report;
    private final RunningPledge pledge;
    private final NewProgress said;

    ProgressChange(ProgressOutcome outcome, ProgressReport report, RunningPledge pledge, NewProgress said) {
        this.outcome = outcome;
        this.report = report;
        this.pledge = pledge;
        this.said = said;
    }

    ProgressReported carryOut(String reporter, ZonedDateTime now) {
        return report.report(said, pledge, reporter, now);
    }

    ProgressReport report() {
        return report;
    }

    public ProgressOutcome outcome() {
        return outcome;
    }

    public RunningPledge pledge() {
        return pledge;
    }

    /** The report as it stands: before it is kept the former one, afterwards the new one. */
    public VersionedProgress standing() {
        return report.versioned();
    }
}
