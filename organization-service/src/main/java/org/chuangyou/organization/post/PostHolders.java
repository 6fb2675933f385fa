package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who holds a post, as other features may ask. */
public interface PostHolders {

    /** The person who is secretary of the organisation on that day. */
    Optional<UUID> secretaryOf(UUID organization, LocalDate on);

    /** Whether the person holds any post in the organisation or one above it on that day. */
    boolean holdsAtOrAbove(UUID person, UUID organization, LocalDate on);
}
