package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A working group no longer exists from this day on: nobody sits in it, nobody is guided by it. */
@Event.Type("organization.group-dissolved.v1")
public record GroupDissolved(UUID groupId, UUID organizationId, String kind, LocalDate dissolvedOn)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return groupId;
    }
}
