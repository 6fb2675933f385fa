package org.chuangyou.pledge.pairing;

import java.time.LocalDate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.chuangyou.pledge.matter.Matter;
import org.chuangyou.pledge.matter.Opening;

@Entity
class Pairing extends Matter {

    @Enumerated(EnumType.STRING)
    private PairingStatus status = PairingStatus.ONGOING;

    private String helperCode;

    @Embedded
    private Helped helped;

    private String agreed;
    private LocalDate startedOn;
    private int contacts;
    private LocalDate lastContactOn;
    private String outcome;
    private LocalDate endedOn;

    protected Pairing() {}

    Pairing(Opening opening, NewPairing said) {
        super(opening);
        var missing = said.helped().missing();
        if (!missing.isEmpty()) {
            throw PairingProblems.helpedIncomplete(said.helped().kind(), missing);
        }
        helperCode = said.helperCode();
        helped = said.helped();
        agreed = said.agreed();
        startedOn = said.startedOn();
    }

    PairingAgreed agreed() {
        return new PairingAgreed(id(), organizationId(), helped.kind(), startedOn);
    }

    /** 409 when it had ended by that day. */
    void requireContactOn(LocalDate on) {
        if (endedOn == null || on.isAfter(endedOn)) {
            PairingAct.CONTACT.require(status);
        }
    }

    void contact(LocalDate on) {
        PairingAct.CONTACT.require(status);
        contacts++;
        lastContactOn = lastContactOn == null || on.isAfter(lastContactOn) ? on : lastContactOn;
    }

    PairingEnded end(NewEnding said) {
        PairingAct.END.require(status);
        status = PairingStatus.ENDED;
        outcome = said.outcome();
        endedOn = said.endedOn();
        return ended();
    }

    PairingEnded ended() {
        return new PairingEnded(id(), organizationId(), helped.kind(), endedOn);
    }

    PairingView view(String organization) {
        return new PairingView(
                id(),
                organizationId(),
                organization,
                status,
                helperCode,
                helped,
                agreed,
                startedOn,
                contacts,
                lastContactOn,
                outcome,
                endedOn);
    }

    LocalDate startedOn() {
        return startedOn;
    }

    PairingStatus status() {
        return status;
    }
}
