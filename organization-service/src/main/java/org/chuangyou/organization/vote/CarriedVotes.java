package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Votes on somebody's membership as other features may know them. */
public interface CarriedVotes {

    /**
     * The day on which a vote of this kind about this person's membership was carried; empty if it was another's, another
     * kind's (an admission does not stand for a confirmation) or not carried.
     */
    Optional<LocalDate> carriedOn(UUID voteId, UUID subjectPersonId, VoteKind kind);
}
