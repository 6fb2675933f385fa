package org.chuangyou.organization.tree;

import java.util.UUID;

/**
 * What the caller may do, as it follows from the posts held today. Who keeps the county's rosters (client or realm role
 * {@code roster-steward}) stands above all organisations.
 */
public interface Authority {

    /**
     * Lets pass who may read what is kept of the persons of this organisation: holders of a post there or above, and
     * systems with the role {@code roster-reader}. 404 to others.
     */
    void requireReading(UUID organization);

    /**
     * Lets pass who answers for this organisation: its secretary, deputy secretary or organisation commissioner, or
     * those of one above it. 404 to who holds no post there or above, 403 to who holds another one.
     */
    void requireManagement(UUID organization);

    /**
     * Lets pass who answers for an organisation above this one: it is founded, moved and dissolved from above. 404 and
     * 403 as in {@link #requireManagement}.
     */
    void requireOversight(UUID organization);
}
