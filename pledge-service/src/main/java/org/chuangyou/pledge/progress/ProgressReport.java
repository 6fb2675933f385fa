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

    /** Of which public text of the pledge it speaks. */
    private int textNumber = 1;

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
        items = itemsAfter(progress, pledge);
        textNumber = pledge.textNumber();
        reportedAt = now.toInstant();
        reportedBy = reporter;
        return new ProgressReported(
                pledge.id(), pledge.campaignId(), pledge.organizationId(), month, state, now.toLocalDate());
    }

    /** Whether it says the very same already of the same text: then a repeated request changes nothing. */
    boolean says(NewProgress progress, RunningPledge pledge) {
        var after =
                new NewProgress(progress.state(), progress.text(), progress.evidence(), itemsAfter(progress, pledge));
        return textNumber == pledge.textNumber() && new NewProgress(state, text, evidence, items).equals(after);
    }

    /** Who reports in few words, as on the branch's sheet, does not unsay what was said of the same items one by one. */
    private List<ItemProgress> itemsAfter(NewProgress progress, RunningPledge pledge) {
        return progress.items() == null && textNumber == pledge.textNumber() ? items : progress.items();
    }

    MonthlyProgress view() {
        return new MonthlyProgress(month, state, text, evidence, items, textNumber);
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
