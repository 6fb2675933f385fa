package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** What is recorded of a member was mended; all the announced facts as they stand now. */
@Event.Type("organization.member-corrected.v1")
public record MemberCorrected(
        UUID personId,
        String personCode,
        String name,
        UUID organizationId,
        UUID unitId,
        String standing,
        LocalDate admittedOn)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return personId;
    }
}
