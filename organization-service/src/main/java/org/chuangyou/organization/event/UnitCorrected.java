package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** What the register says of a unit was mended; all its facts as they stand now. */
@Event.Type("organization.unit-corrected.v1")
public record UnitCorrected(
        UUID unitId, String code, String name, String kind, String township, String residence, LocalDate registeredOn)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return unitId;
    }
}
