package org.chuangyou.organization.vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chuangyou.organization.person.Members.Someone;

/** Taking the roll: the members with a vote on the day, those left out, those who came. */
final class RollCall {

    private RollCall() {}

    static List<Voter> take(List<Someone> voters, Collection<Exclusion> exclusions) {
        var excluded = exclusions.stream().map(Exclusion::personId).collect(Collectors.toSet());
        return voters.stream()
                .map(voter -> new Voter(
                        voter.id(),
                        voter.code(),
                        voter.name(),
                        excluded.contains(voter.id()) ? Standing.EXCLUDED : Standing.ABSENT))
                .toList();
    }

    /** Notes who is present and who wrote. Refuses who is not among the eligible, and who would be both. */
    static List<Voter> call(List<Voter> roll, Collection<UUID> present, Collection<UUID> written) {
        requireEligible("presentPersonIds", roll, present);
        requireEligible("writtenOpinionPersonIds", roll, written);
        var both = roll.stream()
                .filter(voter -> present.contains(voter.personId()) && written.contains(voter.personId()))
                .map(Voter::name)
                .toList();
        if (!both.isEmpty()) {
            throw VoteProblems.writtenOpinionOfPresent(both);
        }
        return roll.stream().map(voter -> stand(voter, present, written)).toList();
    }

    private static Voter stand(Voter voter, Collection<UUID> present, Collection<UUID> written) {
        if (!voter.isEligible()) {
            return voter;
        }
        if (present.contains(voter.personId())) {
            return voter.as(Standing.PRESENT);
        }
        return voter.as(written.contains(voter.personId()) ? Standing.WRITTEN_OPINION : Standing.ABSENT);
    }

    private static void requireEligible(String field, List<Voter> roll, Collection<UUID> given) {
        var strangers = new ArrayList<>(given);
        strangers.removeAll(
                roll.stream().filter(Voter::isEligible).map(Voter::personId).toList());
        if (!strangers.isEmpty()) {
            throw VoteProblems.notEligible(field, strangers);
        }
    }
}
