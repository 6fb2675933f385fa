package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;

/** What must be right before a vote: who is decided on, who stands, who counts. */
@ApplicationScoped
class Preparation {

    private static final int PERCENT = 100;

    private final Members members;
    private final Rules rules;
    private final StrokeOrder strokes;

    Preparation(Members members, Rules rules, StrokeOrder strokes) {
        this.members = members;
        this.rules = rules;
        this.strokes = strokes;
    }

    Ballot of(UUID organization, VoteKind kind, VoteContent content) {
        requireFields(kind, content);
        var voters = members.votersOf(organization, content.heldOn()).stream()
                .collect(Collectors.toMap(Someone::id, Named::of));
        var tellers = tellers(organization, content, voters);
        var candidates = voters("candidatePersonIds", content.candidates(), voters, content.heldOn());
        rules.judge().check(Rule.TELLERS, tellers.size());
        requireSurplus(kind, content.seats(), candidates.size());
        requireApart(tellers, candidates);
        return new Ballot(
                matter(organization, kind, content),
                Meeting.of(content.heldOn(), content.place(), chair(content)),
                strokes.sort(candidates),
                tellers);
    }

    private static void requireFields(VoteKind kind, VoteContent content) {
        requireField("subjectPersonId", content.subjectPersonId(), kind.isAboutMembership(), kind);
        requireField("seats", content.seats(), kind.fillsSeats(), kind);
        requireField("candidatePersonIds", content.candidatePersonIds(), kind.fillsSeats(), kind);
    }

    private static void requireField(String field, Object value, boolean wanted, VoteKind kind) {
        if (wanted && value == null) {
            throw VoteProblems.fieldMissing(field, kind);
        }
        if (!wanted && value != null) {
            throw VoteProblems.fieldOfAnotherKind(field, kind);
        }
    }

    private static List<Named> voters(String field, List<UUID> ids, Map<UUID, Named> voters, LocalDate heldOn) {
        var strangers = new ArrayList<>(ids);
        strangers.removeAll(voters.keySet());
        if (!strangers.isEmpty()) {
            throw VoteProblems.notAVoter(field, strangers, heldOn);
        }
        return ids.stream().map(voters::get).toList();
    }

    /**
     * 监票人 come from among those with a vote; where a small branch has not enough who do not stand, full members from
     * elsewhere, sent by the superior, count beside them.
     */
    private List<Named> tellers(UUID organization, VoteContent content, Map<UUID, Named> voters) {
        var known = new HashMap<>(voters);
        members.byIds(content.tellerPersonIds()).values().stream()
                .filter(person ->
                        person.isFullMember() && !person.organizationId().equals(organization))
                .forEach(person -> known.putIfAbsent(person.id(), Named.of(person)));
        var tellers = voters("tellerPersonIds", content.tellerPersonIds(), known, content.heldOn());
        if (!tellers.isEmpty() && tellers.stream().map(Named::personId).noneMatch(voters::containsKey)) {
            throw VoteProblems.tellersFromOutside();
        }
        return tellers;
    }

    /** 差额选举; in a run-off the number of those tied is what it is. */
    private void requireSurplus(VoteKind kind, Integer seats, int candidates) {
        if (kind != VoteKind.ELECTION) {
            return;
        }
        var found = Math.floorDiv((candidates - seats) * PERCENT, seats);
        var percent = rules.number(Rule.CANDIDATE_SURPLUS_PERCENT);
        var needed = seats + (seats * percent + PERCENT - 1) / PERCENT;
        var numbers = Map.<String, Object>of("seats", seats, "candidates", candidates, "needed", needed);
        rules.judge().check(Rule.CANDIDATE_SURPLUS_PERCENT, found, numbers);
    }

    private static void requireApart(List<Named> tellers, List<Named> candidates) {
        var both =
                tellers.stream().filter(candidates::contains).map(Named::name).toList();
        if (!both.isEmpty()) {
            throw VoteProblems.tellerIsCandidate(both);
        }
    }

    private Matter matter(UUID organization, VoteKind kind, VoteContent content) {
        if (!kind.isAboutMembership()) {
            return new Matter(content.subject(), null, null, content.seats());
        }
        // A member on probation is confirmed; who is no member yet is admitted.
        var person = members.find(content.subjectPersonId())
                .filter(found -> found.organizationId().equals(organization) && !found.isFullMember())
                .filter(found -> found.isMember() == (kind == VoteKind.CONFIRMATION))
                .orElseThrow(() -> VoteProblems.subjectPersonUnfit(kind));
        return new Matter(content.subject(), person.id(), person.name(), null);
    }

    private Named chair(VoteContent content) {
        return members.find(content.chairPersonId())
                .filter(found -> found.isMember() && !content.tellerPersonIds().contains(found.id()))
                .map(Named::of)
                .orElseThrow(VoteProblems::chairUnfit);
    }
}
