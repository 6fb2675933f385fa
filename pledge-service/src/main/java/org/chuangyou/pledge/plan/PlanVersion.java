package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A text of a plan as it was published. */
@Entity
@Immutable
@Table(name = "plan_version")
class PlanVersion {

    @Id
    private UUID id;

    private UUID planId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private DraftPlan content;

    private String reason;
    private LocalDate publishedOn;

    protected PlanVersion() {}

    PlanVersion(UUID id, UUID planId, int number, DraftPlan content, String reason, LocalDate publishedOn) {
        this.id = id;
        this.planId = planId;
        this.number = number;
        this.content = content;
        this.reason = reason;
        this.publishedOn = publishedOn;
    }

    UUID planId() {
        return planId;
    }

    int number() {
        return number;
    }

    DraftPlan content() {
        return content;
    }

    PlanVersionView view() {
        return new PlanVersionView(number, content, reason, publishedOn);
    }
}
