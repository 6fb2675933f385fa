package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** An organisation looks after this counterpart no more; what came of it stays with the organisation. */
@Event.Type("pledge.counterpart-ended.v1")
record CounterpartEnded(UUID counterpartId, UUID organizationId, CounterpartKind kind, LocalDate endedOn)
        implements Event {
    @Override
    public Object key() {
        return counterpartId;
    }
}
