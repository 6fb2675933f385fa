package org.chuangyou.pledge.pairing;

import java.util.Set;

import org.chuangyou.pledge.matter.MatterAct;

import static org.chuangyou.pledge.pairing.PairingStatus.ONGOING;

/** What is done with a pairing, and in which status it can be. */
enum PairingAct implements MatterAct<PairingStatus> {
    /** The beginning; it has no status before it. */
    AGREE(),
    CONTACT(ONGOING),
    END(ONGOING);

    private final Set<PairingStatus> from;

    PairingAct(PairingStatus... from) {
        this.from = Set.of(from);
    }

    @Override
    public Set<PairingStatus> from() {
        return from;
    }
}
