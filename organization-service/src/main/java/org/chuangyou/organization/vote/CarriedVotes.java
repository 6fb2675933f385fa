package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Votes as other features may know them: what was carried, who was elected. */
public interface CarriedVotes {

    /** The day on which a vote about this person's membership was carried; empty if it was another's or not carried. */
    Optional<LocalDate> carriedOn(UUID voteId, UUID subjectPersonId);

    /** The same, for a vote of this kind: an admission does not stand for a confirmation. */
    Optional<LocalDate> carriedOn(UUID voteId, UUID subjectPersonId, VoteKind kind);

    /**
     * Who was elected, in this vote and in those that settled what it left open; empty while there is no result, or where
     * it is no election.
     */
    Optional<List<UUID>> electedIn(UUID voteId);
}
