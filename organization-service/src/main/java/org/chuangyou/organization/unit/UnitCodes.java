package org.chuangyou.organization.unit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The units as other features may know them. */
public interface UnitCodes {

    /** Every unit's id by its code. */
    Map<String, UUID> idsByCode();

    /** The codes of those among these units that are known. */
    Map<UUID, String> codesOf(Collection<UUID> ids);
}
