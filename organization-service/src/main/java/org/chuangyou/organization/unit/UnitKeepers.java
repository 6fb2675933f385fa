package org.chuangyou.organization.unit;

import java.util.UUID;

/** Who keeps what is recorded of a unit. Implemented where the tree is known, which itself knows the units. */
public interface UnitKeepers {

    /**
     * Lets pass who keeps the county's rosters and who manages the organisation that covers the unit; 403 or 404 to
     * others.
     */
    void requireKeeping(UUID unit);
}
