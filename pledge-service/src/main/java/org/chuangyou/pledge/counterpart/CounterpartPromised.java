package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** That something was promised, and until when; not what. It is told by its number among those made to this counterpart. */
@Event.Type("pledge.counterpart-promised.v1")
record CounterpartPromised(UUID counterpartId, UUID organizationId, int promise, LocalDate promisedOn, LocalDate dueOn)
        implements Event {
    @Override
    public Object key() {
        return counterpartId;
    }
}
