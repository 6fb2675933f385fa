package org.chuangyou.pledge.progress;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.chuangyou.pledge.announcement.Announcement.ProgressReported;
import org.chuangyou.pledge.announcement.ProgressState;
import org.chuangyou.pledge.pledge.RunningPledge;

@Entity
class ProgressReport {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID pledgeId;
    private YearMonth month;

    @Enumerated(EnumType.STRING)
    private ProgressState state;

    private String text;
    private String evidence;
    private Instant reportedAt;
    private String reportedBy;

    protected ProgressReport() {}

    ProgressReport(UUID id, UUID pledgeId, YearMonth month) {
        this.id = id;
        this.pledgeId = pledgeId;
        this.month = month;
    }

    ProgressReported report(NewProgress progress, RunningPledge pledge, String reporter, Instant now) {
        state = progress.state();
        text = progress.text();
        evidence = progress.evidence();
        reportedAt = now;
        reportedBy = reporter;
        return new ProgressReported(pledge.id(), pledge.campaignId(), pledge.organizationId(), month, state);
    }

    /** Whether it says the very same already: then a repeated request changes nothing. */
    boolean says(NewProgress progress) {
        return new NewProgress(state, text, evidence).equals(progress);
    }

    MonthlyProgress view() {
        return new MonthlyProgress(month, state, text, evidence);
    }

    UUID pledgeId() {
        return pledgeId;
    }

    YearMonth month() {
        return month;
    }

    long version() {
        return version;
    }
}
