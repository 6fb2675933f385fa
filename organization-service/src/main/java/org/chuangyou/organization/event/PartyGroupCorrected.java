package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** What is recorded of a party group (党小组) was mended; all its facts as they stand now. */
@Event.Type("organization.party-group-corrected.v1")
public record PartyGroupCorrected(
        UUID organizationId,
        String code,
        String name,
        String kind,
        UUID parentId,
        LocalDate establishedOn,
        LocalDate termEndsOn,
        List<UUID> unitIds)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return organizationId;
    }
}
