package org.chuangyou.organization.life;

import java.util.Set;
import java.util.UUID;

/** Held meetings as other features may know them. */
public interface HeldMeetings {

    /** The meeting, when the caller may read of it; 404 otherwise. */
    Held requireReadable(UUID id);

    /** The meeting, locked, when the caller answers for it; refuses one that has not been held. */
    Held requireManaged(UUID id);

    /**
     * A held meeting, what it was for and who was expected.
     *
     * @param byPost whether the caller reads it as holder of a post there or above, not as a plain member
     */
    record Held(UUID id, UUID organizationId, Set<Duty> duties, Set<UUID> expected, boolean byPost) {}
}
