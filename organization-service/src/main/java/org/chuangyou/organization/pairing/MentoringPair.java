package org.chuangyou.organization.pairing;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.web.Refusal;

/** A veteran who looks after a newcomer of the same branch, from a day until it ends. */
@Entity
class MentoringPair {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private UUID veteranId;
    private UUID newcomerId;
    private LocalDate begunOn;
    private LocalDate plannedUntil;
    private LocalDate endedOn;

    protected MentoringPair() {}

    MentoringPair(UUID organizationId, NewMentoringPair wanted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organizationId = organizationId;
        this.veteranId = wanted.veteranId();
        this.newcomerId = wanted.newcomerId();
        this.begunOn = wanted.from();
        this.plannedUntil = wanted.to();
    }

    void end(LocalDate on) {
        if (endedOn != null) {
            throw Refusal.conflict("pair-ended").with("on", endedOn).asException();
        }
        endedOn = on;
    }

    /** When one of the two leaves the branch; never before it began. */
    void endByLeaving(LocalDate on) {
        endedOn = on.isBefore(begunOn) ? begunOn : on;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID veteranId() {
        return veteranId;
    }

    UUID newcomerId() {
        return newcomerId;
    }

    LocalDate begunOn() {
        return begunOn;
    }

    LocalDate plannedUntil() {
        return plannedUntil;
    }

    LocalDate endedOn() {
        return endedOn;
    }
}
