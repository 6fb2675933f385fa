package org.chuangyou.organization.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** From the agreed count to the result. */
final class Reckoning {

    private Reckoning() {}

    /** A question: carried by more than half of 应到. */
    static Result question(Tally tally, Denominators denominators) {
        var needed = denominators.toPass();
        var outcome = tally.yes() >= needed ? Outcome.CARRIED : Outcome.NOT_CARRIED;
        return new Result(tally, needed, outcome, List.of(), List.of(), 0, null);
    }

    /** An election: who has more than half of 实到, by votes, as far as the seats go. */
    static Result election(Tally tally, Denominators denominators, int seats) {
        var needed = denominators.toPass();
        var passed = votes(tally).stream()
                .filter(votes -> votes.yes() >= needed)
                .sorted(Comparator.comparingInt(Votes::yes).reversed())
                .toList();
        if (passed.size() <= seats) {
            var open = seats - passed.size();
            var outcome = open == 0 ? Outcome.FILLED : Outcome.SHORT;
            return new Result(tally, needed, outcome, persons(passed), List.of(), open, null);
        }
        var last = passed.get(seats - 1).yes();
        if (passed.get(seats).yes() < last) {
            return new Result(tally, needed, Outcome.FILLED, persons(passed.subList(0, seats)), List.of(), 0, null);
        }
        var elected = passed.stream().filter(votes -> votes.yes() > last).toList();
        var tied = passed.stream().filter(votes -> votes.yes() == last).toList();
        return new Result(tally, needed, Outcome.TIED, persons(elected), persons(tied), seats - elected.size(), null);
    }

    private static List<Votes> votes(Tally tally) {
        var votes = new ArrayList<Votes>();
        tally.candidates().forEach(count -> votes.add(new Votes(count.personId(), count.yes())));
        tally.writeIns().forEach(count -> votes.add(new Votes(count.personId(), count.yes())));
        return votes;
    }

    private static List<UUID> persons(List<Votes> votes) {
        return votes.stream().map(Votes::person).toList();
    }

    private record Votes(UUID person, int yes) {}
}
