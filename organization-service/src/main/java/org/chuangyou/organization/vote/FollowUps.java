package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.OrganizationTree;

/** Prepares the vote that settles what another left open. */
@ApplicationScoped
class FollowUps {

    private final Votes votes;
    private final Preparation preparation;
    private final OrganizationTree tree;
    private final Days days;

    FollowUps(Votes votes, Preparation preparation, OrganizationTree tree, Days days) {
        this.votes = votes;
        this.preparation = preparation;
        this.tree = tree;
        this.days = days;
    }

    Vote runOff(Vote earlier, NewRunOff said) {
        requireOpen(earlier, Outcome.TIED);
        var tied = earlier.result().tied();
        return prepare(earlier, VoteKind.RUN_OFF, said.heldOn(), said.tellerPersonIds(), tied);
    }

    Vote furtherElection(Vote earlier, NewFurtherElection said) {
        requireOpen(earlier, Outcome.SHORT);
        var vote =
                prepare(earlier, VoteKind.ELECTION, said.heldOn(), said.tellerPersonIds(), said.candidatePersonIds());
        var already = votes.electedBefore(vote).stream()
                .filter(said.candidatePersonIds()::contains)
                .toList();
        if (!already.isEmpty()) {
            throw VoteProblems.alreadyElected(already);
        }
        return vote;
    }

    /** Nothing settles what another vote is settling already. */
    void requireOpen(Vote earlier, Outcome outcome) {
        earlier.require(VoteAct.FOLLOW_UP);
        earlier.requireOutcome(outcome);
        votes.followUpOf(earlier.id()).ifPresent(known -> {
            throw VoteProblems.followUpExists(known.id());
        });
    }

    private Vote prepare(Vote earlier, VoteKind kind, LocalDate heldOn, List<UUID> tellers, List<UUID> candidates) {
        var meeting = earlier.ballot().meeting();
        if (heldOn != null) {
            days.notBefore("heldOn", heldOn, "heldOn", meeting.heldOn());
        }
        var content = new VoteContent(
                earlier.ballot().matter().subject(),
                heldOn == null ? meeting.heldOn() : heldOn,
                meeting.place(),
                meeting.chairId(),
                tellers == null ? Named.ids(earlier.ballot().tellers()) : tellers,
                null,
                earlier.result().open(),
                candidates);
        var organization = tree.find(earlier.organizationId()).orElseThrow(NotFoundException::new);
        var ballot = preparation.of(earlier.organizationId(), kind, content);
        return Vote.prepare(organization, kind, ballot, earlier);
    }
}
