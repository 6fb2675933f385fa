package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.UUID;

/** What hangs on a person's belonging to a branch and ends when the person leaves it. Each feature brings its own. */
public interface BranchTie {

    /**
     * Ends what the person may no longer have from this day on, in the caller's transaction.
     *
     * @param newOrganization where the person belongs from now on; null who has departed altogether
     */
    void leave(UUID personId, UUID newOrganization, LocalDate on);
}
