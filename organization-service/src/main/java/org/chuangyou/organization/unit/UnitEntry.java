package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.organization.event.UnitCorrected;
import org.chuangyou.organization.event.UnitRegistered;

/** What a row of the roster says of a unit. */
record UnitEntry(
        String code, String name, UnitKind kind, String township, Residence residence, LocalDate registeredOn) {

    UnitRegistered registered(UUID id) {
        return new UnitRegistered(id, code, name, kind.name(), township, residence.name(), registeredOn);
    }

    UnitCorrected corrected(UUID id) {
        return new UnitCorrected(id, code, name, kind.name(), township, residence.name(), registeredOn);
    }
}
