package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;

/** A public notice (公示) with the working days it ran; never changed once it hangs. */
@Entity
class CadreNotice {

    @Id
    private UUID id;

    private UUID roundId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int workingDays;
    private String contact;

    protected CadreNotice() {}

    CadreNotice(UUID roundId, NewCadreNotice wanted, long workingDays) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.roundId = roundId;
        this.startsOn = wanted.startsOn();
        this.endsOn = wanted.endsOn();
        this.workingDays = (int) workingDays;
        this.contact = wanted.contact();
    }

    UUID id() {
        return id;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Period period() {
        return new Period(startsOn, endsOn);
    }

    CadreNoticeView view(int nominations) {
        return new CadreNoticeView(id, roundId, startsOn, endsOn, workingDays, contact, nominations);
    }

    /** From when to when it hangs, both days counted. */
    record Period(LocalDate startsOn, LocalDate endsOn) {}
}
