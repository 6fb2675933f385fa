package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.UUID;

/** What a unit was from one day to another; the present state has no end unless the unit is closed. */
record UnitState(
        UUID id,
        long version,
        String code,
        String name,
        String kind,
        String township,
        String residence,
        LocalDate registeredOn,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate closedOn,
        String closureReason,
        UUID successorId,
        String documentNumber,
        LocalDate documentDate) {

    UnitView view(UnitFigures figures) {
        return new UnitView(
                id,
                code,
                name,
                UnitKind.valueOf(kind),
                township,
                Residence.valueOf(residence),
                registeredOn,
                validFrom,
                validTo,
                closedOn,
                closureReason,
                successorId,
                documentNumber,
                documentDate,
                figures);
    }
}
