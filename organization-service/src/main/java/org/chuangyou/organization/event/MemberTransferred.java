package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A member belongs to another organisation of the county from this day on; all the announced facts as they stand now. */
@Event.Type("organization.member-transferred.v1")
public record MemberTransferred(
        UUID personId,
        String personCode,
        String name,
        UUID fromOrganizationId,
        UUID organizationId,
        UUID unitId,
        String standing,
        LocalDate admittedOn,
        LocalDate effectiveOn)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return personId;
    }
}
