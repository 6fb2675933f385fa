package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A branch (党支部) or joint branch (联合党支部) exists. */
@Event.Type("organization.branch-established.v1")
public record BranchEstablished(
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
