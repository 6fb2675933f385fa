package org.chuangyou.pledge.pairing;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** That somebody is helped, and what kind of somebody; never who. */
@Event.Type("pledge.pairing-agreed.v1")
record PairingAgreed(UUID pairingId, UUID organizationId, HelpedKind helped, LocalDate startedOn) implements Event {
    @Override
    public Object key() {
        return pairingId;
    }
}
