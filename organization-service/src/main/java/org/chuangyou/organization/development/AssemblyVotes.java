package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Whether a vote that is named as the ground of a resolution bears it. */
@ApplicationScoped
class AssemblyVotes {

    private final Instance<AdmissionVotes> votes;

    AssemblyVotes(Instance<AdmissionVotes> votes) {
        this.votes = votes;
    }

    /** Refuses a named vote that was not carried for this person on this day; none need be named. */
    void require(UUID voteId, UUID personId, LocalDate resolvedOn) {
        if (voteId != null) {
            require(
                    votes.isResolvable() ? votes.get() : (vote, person) -> Optional.empty(),
                    voteId,
                    personId,
                    resolvedOn);
        }
    }

    static void require(AdmissionVotes votes, UUID voteId, UUID personId, LocalDate resolvedOn) {
        var carriedOn = votes.carried(voteId, personId).orElseThrow(() -> DevelopmentProblems.voteNotCarried(voteId));
        if (!carriedOn.equals(resolvedOn)) {
            throw DevelopmentProblems.voteOnAnotherDay(carriedOn, resolvedOn);
        }
    }
}
