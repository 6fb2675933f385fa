package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** What is recorded of an organisation above branches was mended; all its facts as they stand now. */
@Event.Type("organization.committee-corrected.v1")
public record CommitteeCorrected(
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
