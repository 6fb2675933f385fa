package org.chuangyou.organization.coverage;

import java.util.Optional;
import java.util.UUID;

/** Which organisation covers a unit: never more than one. */
public interface Coverage {

    /** The organisation that covers the unit now; empty while none does. */
    Optional<UUID> organizationOf(UUID unit);
}
