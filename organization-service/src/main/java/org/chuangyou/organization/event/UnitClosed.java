package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A unit is no longer counted from a day on (撤并); another may have taken it over. */
@Event.Type("organization.unit-closed.v1")
public record UnitClosed(UUID unitId, String code, String name, LocalDate closedOn, UUID successorId)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return unitId;
    }
}
