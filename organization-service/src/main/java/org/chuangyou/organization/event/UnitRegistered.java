package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A unit (school or office) is in the county's register. */
@Event.Type("organization.unit-registered.v1")
public record UnitRegistered(
        UUID unitId, String code, String name, String kind, String township, String residence, LocalDate registeredOn)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return unitId;
    }
}
