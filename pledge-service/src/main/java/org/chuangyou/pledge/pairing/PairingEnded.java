package org.chuangyou.pledge.pairing;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

@Event.Type("pledge.pairing-ended.v1")
record PairingEnded(UUID pairingId, UUID organizationId, HelpedKind helped, LocalDate endedOn) implements Event {
    @Override
    public Object key() {
        return pairingId;
    }
}
