package org.chuangyou.organization.vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;

/** Takes the roll of a vote and opens it if enough have come. */
@ApplicationScoped
class Opening {

    private final Votes votes;
    private final Members members;
    private final Rules rules;
    private final Days days;

    Opening(Votes votes, Members members, Rules rules, Days days) {
        this.votes = votes;
        this.members = members;
        this.rules = rules;
        this.days = days;
    }

    void open(Vote vote, NewOpening said) {
        days.notAhead("heldOn", vote.ballot().meeting().heldOn());
        if (!said.written().isEmpty() && !vote.kind().isAboutMembership()) {
            throw VoteProblems.writtenOpinionNotCounted(vote.kind());
        }
        var roll = rollOf(vote);
        requireOnRoll("candidatePersonIds", Named.ids(vote.ballot().candidates()), roll, vote);
        requireOnRoll(
                "exclusions",
                vote.roll().exclusions().stream().map(Exclusion::personId).toList(),
                roll,
                vote);
        var called = RollCall.call(roll, present(vote, said), said.written());
        requireTellers(vote, called);
        var strictness = rules.standard(Rule.ELECTION_QUORUM_STRICT);
        vote.open(called, strictness.number(), vote.kind().fillsSeats() ? strictness.basis() : null);
    }

    /** Those who have left since do not count again; those still there need not be entered twice. */
    void repeat(Vote vote, NewRepetition said) {
        var written = vote.roll().standing(Standing.WRITTEN_OPINION);
        var present =
                said.presentPersonIds() == null ? vote.roll().standing(Standing.PRESENT) : said.presentPersonIds();
        var called = RollCall.call(vote.roll().voters(), present, written);
        requireTellers(vote, called);
        vote.repeat(called);
    }

    /** The roll as it would be taken now. */
    List<Voter> rollOf(Vote vote) {
        return RollCall.take(
                members.votersOf(vote.organizationId(), vote.ballot().meeting().heldOn()),
                vote.roll().exclusions());
    }

    private List<UUID> present(Vote vote, NewOpening said) {
        if (said.presentPersonIds() != null) {
            return said.presentPersonIds();
        }
        if (vote.follows() == null) {
            throw VoteProblems.attendanceRequired();
        }
        return votes.require(vote.follows()).roll().standing(Standing.PRESENT);
    }

    /** The roster may have changed since the vote was prepared. */
    private static void requireOnRoll(String field, Collection<UUID> persons, List<Voter> roll, Vote vote) {
        var gone = new ArrayList<>(persons);
        gone.removeAll(roll.stream().map(Voter::personId).toList());
        if (!gone.isEmpty()) {
            throw VoteProblems.notAVoter(field, gone, vote.ballot().meeting().heldOn());
        }
    }

    /** Who counts is there; of those from elsewhere no roll is taken. */
    private static void requireTellers(Vote vote, List<Voter> called) {
        var away = called.stream()
                .filter(voter -> voter.standing() != Standing.PRESENT)
                .map(Voter::personId)
                .collect(Collectors.toSet());
        var absent = vote.ballot().tellers().stream()
                .filter(teller -> away.contains(teller.personId()))
                .map(Named::name)
                .toList();
        if (!absent.isEmpty()) {
            throw VoteProblems.tellerAbsent(absent);
        }
    }
}
