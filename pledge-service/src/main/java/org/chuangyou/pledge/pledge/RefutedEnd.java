package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An end that was said of a pledge, or even confirmed, and was found not to be so. */
@Entity
@Immutable
@Table(name = "refuted_end")
class RefutedEnd {

    @Id
    private UUID id;

    private UUID pledgeId;

    @Enumerated(EnumType.STRING)
    private PledgeStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private Ending ending;

    private LocalDate endedOn;
    private String reason;
    private LocalDate refutedOn;

    protected RefutedEnd() {}

    RefutedEnd(UUID id, Pledge pledge, String reason, LocalDate refutedOn) {
        this.id = id;
        this.pledgeId = pledge.id();
        this.status = pledge.status();
        this.ending = pledge.ending();
        this.endedOn = pledge.endedOn();
        this.reason = reason;
        this.refutedOn = refutedOn;
    }

    RefutedEnding view() {
        return new RefutedEnding(status, ending, reason, refutedOn);
    }
}
