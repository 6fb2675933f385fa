package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The units as other features may know them. */
public interface UnitCodes {

    /** Every unit's id by its code. */
    Map<String, UUID> idsByCode();

    Optional<Known> find(UUID id);

    /** Those of these units that are known. */
    Map<UUID, Known> byIds(Collection<UUID> ids);

    /** A unit as it is called; the day it was closed, or null. */
    record Known(UUID id, String code, String name, LocalDate closedOn) {}
}
