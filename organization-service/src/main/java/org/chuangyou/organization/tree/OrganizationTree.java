package org.chuangyou.organization.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tree as other features may know it. */
public interface OrganizationTree {

    /** Every organisation by its code. */
    Map<String, Place> placesByCode();

    Optional<Place> find(UUID id);

    /** Whether the one is the other or stands somewhere above it. */
    boolean isAtOrAbove(UUID upper, UUID lower);

    /** An organisation, what it is and which units it covers. */
    record Place(UUID id, String code, String name, OrganizationKind kind, List<UUID> unitIds) {}
}
