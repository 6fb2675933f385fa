package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tree as other features may know it. */
public interface OrganizationTree {

    /** An organisation, also one that was dissolved. */
    Optional<Place> find(UUID id);

    /**
     * An organisation that stands, and does until the transaction ends: whoever dissolves it waits. 404 when there is
     * none, 409 when it was dissolved. For whatever is newly recorded of an organisation or somebody in it.
     */
    Place requireStanding(UUID id);

    /** Whether the one is the other or stands somewhere above it. */
    boolean isAtOrAbove(UUID upper, UUID lower);

    /** An organisation, what it is and which units it covers; the day of its dissolution is null while it stands. */
    record Place(UUID id, String code, String name, OrganizationKind kind, List<UUID> unitIds, LocalDate dissolvedOn) {}
}
