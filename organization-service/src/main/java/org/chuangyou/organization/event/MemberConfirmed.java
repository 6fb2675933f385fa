package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A member on probation has a full member's rights from this day on (转正). */
@Event.Type("organization.member-confirmed.v1")
public record MemberConfirmed(
        UUID personId, String personCode, UUID organizationId, String standing, LocalDate effectiveOn)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return personId;
    }
}
