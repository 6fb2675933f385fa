package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** An organisation stands under another from this day on; all its facts as they stand now. */
@Event.Type("organization.organization-moved.v1")
public record OrganizationMoved(
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
