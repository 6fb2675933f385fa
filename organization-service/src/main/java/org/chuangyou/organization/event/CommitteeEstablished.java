package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** An organisation above branches (党工委, 党总支) exists. */
@Event.Type("organization.committee-established.v1")
public record CommitteeEstablished(
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
