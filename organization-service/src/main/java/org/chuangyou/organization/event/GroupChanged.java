package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** Who sits in a working group, or whom a guidance group guides, has changed; all its facts as they stand now. */
@Event.Type("organization.group-changed.v1")
public record GroupChanged(
        UUID groupId,
        UUID organizationId,
        UUID parentGroupId,
        String kind,
        String name,
        String campaign,
        LocalDate effectiveOn,
        List<GroupSeat> seats,
        List<UUID> guidedOrganizationIds)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return groupId;
    }
}
