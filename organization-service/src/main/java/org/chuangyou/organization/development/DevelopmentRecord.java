package org.chuangyou.organization.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import static jakarta.persistence.EnumType.STRING;

/** One step as it was recorded; it is never changed. */
@Entity
class DevelopmentRecord {

    @Id
    private UUID id;

    private UUID developmentId;
    private int number;

    @Enumerated(STRING)
    private DevelopmentAct act;

    private LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private StepDetails details;

    private Instant recordedAt;
    private String actor;

    protected DevelopmentRecord() {}

    DevelopmentRecord(Development way, DevelopmentAct act, LocalDate heldOn, StepDetails details) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.developmentId = way.id();
        this.number = way.stepsTaken();
        this.act = act;
        this.heldOn = heldOn;
        this.details = details;
    }

    DevelopmentRecord by(String name, Instant at) {
        actor = name;
        recordedAt = at;
        return this;
    }

    StepView view(String label) {
        return new StepView(number, act, label, heldOn, details);
    }

    DevelopmentAct act() {
        return act;
    }
}
