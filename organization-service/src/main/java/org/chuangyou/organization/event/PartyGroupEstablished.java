package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A party group (党小组) of a branch exists. */
@Event.Type("organization.party-group-established.v1")
public record PartyGroupEstablished(
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
