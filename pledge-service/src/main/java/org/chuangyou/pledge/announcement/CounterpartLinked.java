package org.chuangyou.pledge.announcement;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

@Event.Type("pledge.counterpart-linked.v1")
public record CounterpartLinked(
        UUID counterpartId, UUID organizationId, CounterpartKind kind, String name, LocalDate linkedOn)
        implements Announcement {
    @Override
    public Object key() {
        return counterpartId;
    }
}
