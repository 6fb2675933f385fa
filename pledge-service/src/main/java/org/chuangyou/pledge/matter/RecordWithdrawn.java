package org.chuangyou.pledge.matter;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A record of a deed or of aid was wrong and counts no more. Its id is the key of what announced it. */
@Event.Type("pledge.record-withdrawn.v1")
record RecordWithdrawn(UUID recordId, UUID organizationId, RecordKind kind, LocalDate withdrawnOn) implements Event {
    @Override
    public Object key() {
        return recordId;
    }
}
