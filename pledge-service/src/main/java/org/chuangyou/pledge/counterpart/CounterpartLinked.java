package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

@Event.Type("pledge.counterpart-linked.v1")
record CounterpartLinked(UUID counterpartId, UUID organizationId, CounterpartKind kind, String name, LocalDate linkedOn)
        implements Event {
    @Override
    public Object key() {
        return counterpartId;
    }
}
