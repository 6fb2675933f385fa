package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** An organisation stands no more from this day on; its successor is the one it was merged into. */
@Event.Type("organization.organization-dissolved.v1")
public record OrganizationDissolved(
        UUID organizationId,
        String code,
        String name,
        String kind,
        LocalDate effectiveOn,
        String documentNumber,
        UUID successorId)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return organizationId;
    }
}
