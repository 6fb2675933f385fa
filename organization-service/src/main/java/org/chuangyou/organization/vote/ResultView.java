package org.chuangyou.organization.vote;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultView(
        int issued,
        int returned,
        int valid,
        int invalid,
        int abstaining,
        Integer yes,
        Integer no,
        @Schema(description = "须得赞成票不少于；再次投票得票多的当选，为 0") int needed,
        Outcome outcome,
        List<PersonVotes> candidates,
        List<Named> elected,
        List<Named> tied,
        @Schema(description = "尚未选出的名额") int open,
        @Schema(description = "减少名额的决定") String seatsReducedBy) {

    /** The votes of one person; those written in have yes alone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonVotes(UUID personId, String name, int yes, Integer no, Integer abstain) {}

    static ResultView of(Vote vote) {
        var names = names(vote);
        var result = vote.result();
        var tally = result.tally();
        return new ResultView(
                tally.issued(),
                tally.returned(),
                tally.valid(),
                tally.invalid(),
                tally.abstaining(),
                tally.yes(),
                tally.no(),
                result.needed(),
                result.outcome(),
                votes(tally, names),
                result.elected().stream().map(names::get).toList(),
                result.tied().stream().map(names::get).toList(),
                result.open(),
                result.seatsReducedBy());
    }

    /** Everybody who can be voted for is on the roll. */
    static Map<UUID, Named> names(Vote vote) {
        return vote.roll().voters().stream()
                .map(voter -> new Named(voter.personId(), voter.code(), voter.name()))
                .collect(Collectors.toMap(Named::personId, person -> person));
    }

    private static List<PersonVotes> votes(Tally tally, Map<UUID, Named> names) {
        var onBallot = tally.candidates().stream()
                .map(count -> new PersonVotes(
                        count.personId(),
                        names.get(count.personId()).name(),
                        count.yes(),
                        count.no(),
                        count.abstain()));
        var writtenIn = tally.writeIns().stream()
                .map(count -> new PersonVotes(
                        count.personId(), names.get(count.personId()).name(), count.yes(), null, null));
        return Stream.concat(onBallot, writtenIn).toList();
    }
}
