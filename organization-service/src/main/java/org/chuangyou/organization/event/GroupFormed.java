package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A working group was formed: a leading group, its office or functional groups, or a guidance group. */
@Event.Type("organization.group-formed.v1")
public record GroupFormed(
        UUID groupId,
        UUID organizationId,
        UUID parentGroupId,
        String kind,
        String name,
        String campaign,
        LocalDate formedOn,
        List<GroupSeat> seats,
        List<UUID> guidedOrganizationIds)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return groupId;
    }
}
