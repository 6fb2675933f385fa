package org.chuangyou.pledge.announcement;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

@Event.Type("pledge.pairing-ended.v1")
public record PairingEnded(UUID pairingId, UUID organizationId, HelpedKind helped, LocalDate endedOn)
        implements Announcement {
    @Override
    public Object key() {
        return pairingId;
    }
}
