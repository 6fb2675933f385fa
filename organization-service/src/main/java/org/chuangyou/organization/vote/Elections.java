package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Elections as other features may know them: each with the votes that settled what it left open. */
public interface Elections {

    /** Whose vote it is, of whatever kind; empty where there is no such vote. */
    Optional<UUID> organizationOf(UUID voteId);

    /** The election that this vote is, or is a part of; empty where there is no such vote, or it elects nobody. */
    Optional<Election> election(UUID voteId);

    /**
     * @param id of the first of its votes
     * @param heldOn the day of the last of them
     * @param elected in all of them together, by votes, most first
     * @param open seats not filled and not given up
     * @param signed whether tellers and chair have signed every protocol
     */
    record Election(UUID id, UUID organizationId, LocalDate heldOn, List<UUID> elected, int open, boolean signed) {

        static Election of(List<Vote> votes) {
            var first = votes.get(0);
            var last = votes.get(votes.size() - 1);
            return new Election(
                    first.id(),
                    first.organizationId(),
                    last.ballot().meeting().heldOn(),
                    votes.stream().flatMap(vote -> vote.elected().stream()).toList(),
                    last.openSeats(),
                    votes.stream().allMatch(vote -> vote.status() == VoteStatus.SIGNED));
        }
    }
}
