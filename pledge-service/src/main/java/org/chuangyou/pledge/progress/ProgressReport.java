package org.chuangyou.pledge.progress;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.chuangyou.pledge.pledge.RunningPledge;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ItemProgress> items;

    private Instant reportedAt;
    private String reportedBy;

    protected ProgressReport() {}

    ProgressReport(UUID id, UUID pledgeId, YearMonth month) {
        this.id = id;
        this.pledgeId = pledgeId;
        this.month = month;
    }

    ProgressReported report(NewProgress progress, RunningPledge pledge, String reporter, ZonedDateTime now) {
        state = progress.state();
        text = progress.text();
        evidence = progress.evidence();
        items = itemsAfter(progress);
        reportedAt = now.toInstant();
        reportedBy = reporter;
        return new ProgressReported(
                pledge.id(), pledge.campaignId(), pledge.organizationId(), month, state, now.toLocalDate());
    }

    /** Whether it says the very same already: then a repeated request changes nothing. */
    boolean says(NewProgress progress) {
        return new NewProgress(state, text, evidence, items)
                .equals(new NewProgress(progress.state(), progress.text(), progress.evidence(), itemsAfter(progress)));
    }

    /** Who reports in few words, as on the branch's sheet, does not unsay what was said item by item. */
    private List<ItemProgress> itemsAfter(NewProgress progress) {
        return progress.items() == null ? items : progress.items();
    }

    MonthlyProgress view() {
        return new MonthlyProgress(month, state, text, evidence, items);
    }

    VersionedProgress versioned() {
        return new VersionedProgress(view(), version);
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
