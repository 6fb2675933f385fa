package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A person is a Party member, full or on probation, in exactly one organisation. Nobody short of membership is announced. */
@Event.Type("organization.member-admitted.v1")
public record MemberAdmitted(
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
