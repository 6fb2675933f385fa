package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A member holds a post in an organisation from a day on; authority follows from it. */
@Event.Type("organization.post-assumed.v1")
public record PostAssumed(
        UUID postId,
        UUID organizationId,
        UUID personId,
        String personCode,
        String name,
        String office,
        String secretaryKind,
        LocalDate assumedOn)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return organizationId;
    }
}
