package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.vote.CarriedVotes;
import org.chuangyou.organization.vote.VoteKind;

/** Whether a vote that is named as the ground of a resolution bears it. */
@ApplicationScoped
class AssemblyVotes {

    private final CarriedVotes votes;

    AssemblyVotes(CarriedVotes votes) {
        this.votes = votes;
    }

    /** Refuses a named vote that was not carried for this person on this day; none need be named. */
    void require(VoteKind kind, UUID voteId, UUID personId, LocalDate resolvedOn) {
        if (voteId == null) {
            return;
        }
        var carriedOn =
                votes.carriedOn(voteId, personId, kind).orElseThrow(() -> DevelopmentProblems.voteNotCarried(voteId));
        if (!carriedOn.equals(resolvedOn)) {
            throw DevelopmentProblems.voteOnAnotherDay(carriedOn, resolvedOn);
        }
    }
}
