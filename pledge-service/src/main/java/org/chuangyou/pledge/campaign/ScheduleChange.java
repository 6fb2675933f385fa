package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What stages and last day of an open campaign were until a day, and why they were changed. */
@Entity
@Immutable
@Table(name = "schedule_change")
class ScheduleChange {

    @Id
    private UUID id;

    private UUID campaignId;
    private LocalDate changedOn;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Schedule former;

    protected ScheduleChange() {}

    ScheduleChange(UUID id, UUID campaignId, LocalDate changedOn, String reason, Schedule former) {
        this.id = id;
        this.campaignId = campaignId;
        this.changedOn = changedOn;
        this.reason = reason;
        this.former = former;
    }

    UUID id() {
        return id;
    }

    ScheduleChangeView view() {
        return new ScheduleChangeView(changedOn, reason, former.stages(), former.endsOn());
    }
}
