package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** An organisation is of another kind or covers other units from this day on; all its facts as they stand now. */
@Event.Type("organization.organization-reorganized.v1")
public record OrganizationReorganized(
        UUID organizationId,
        String code,
        String name,
        String kind,
        UUID parentId,
        LocalDate establishedOn,
        LocalDate termEndsOn,
        List<UUID> unitIds,
        LocalDate effectiveOn,
        String documentNumber)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return organizationId;
    }
}
