package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** The promise is told by its number among those made to this counterpart. */
@Event.Type("pledge.counterpart-promise-kept.v1")
record CounterpartPromiseKept(UUID counterpartId, UUID organizationId, int promise, LocalDate dueOn, LocalDate keptOn)
        implements Event {
    @Override
    public Object key() {
        return counterpartId;
    }
}
