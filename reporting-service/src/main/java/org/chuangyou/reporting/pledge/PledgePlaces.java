package org.chuangyou.reporting.pledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.chuangyou.reporting.pledge.PledgeFact.What;

/** Which organisation followed a pledge on which day: where it was published, until it was handed over. */
final class PledgePlaces {

    private final Collection<PledgeFact> facts;
    private final List<PledgeFact> moves;

    PledgePlaces(Collection<PledgeFact> facts) {
        this.facts = facts;
        this.moves = facts.stream()
                .filter(fact -> fact.what() == What.HANDED_OVER)
                .sorted(Comparator.comparing(PledgeFact::day).thenComparing(PledgeFact::which))
                .toList();
    }

    /** Where this fact of a day belongs; told later, it may name an organisation that followed the pledge only then. */
    UUID on(LocalDate day, PledgeFact fact) {
        if (moves.isEmpty()) {
            return fact.organizationId();
        }
        return moves.stream()
                .filter(move -> !move.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(PledgeFact::organizationId)
                .orElseGet(() -> origin(fact));
    }

    /** The moves that came later, in their order. */
    List<PledgeFact> after(LocalDate day) {
        return moves.stream().filter(move -> move.day().isAfter(day)).toList();
    }

    private UUID origin(PledgeFact fact) {
        return facts.stream()
                .filter(other -> other.what() == What.PUBLISHED)
                .findFirst()
                .orElse(fact)
                .organizationId();
    }
}
