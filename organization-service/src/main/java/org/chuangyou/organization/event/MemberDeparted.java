package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A person is no longer one of the county's members from this day on. Why is nobody else's business. */
@Event.Type("organization.member-departed.v1")
public record MemberDeparted(UUID personId, String personCode, UUID organizationId, LocalDate effectiveOn)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return personId;
    }
}
