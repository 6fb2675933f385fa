package org.chuangyou.organization.vote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Messages;

/** Two tellers count independently; only what both found is declared. */
@ApplicationScoped
class Agreement {

    private final TallySheets sheets;
    private final Messages messages;

    Agreement(TallySheets sheets, Messages messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    /** The tally of all tellers; refuses while one is missing, and names every figure that differs. */
    Tally of(Vote vote) {
        var entered = sheets.of(vote).stream().collect(Collectors.toMap(TallySheet::tellerId, TallySheet::counted));
        var missing = vote.ballot().tellers().stream()
                .filter(teller -> !entered.containsKey(teller.personId()))
                .map(Named::name)
                .toList();
        if (!missing.isEmpty()) {
            throw TallyProblems.missing(missing);
        }
        var byTeller = new LinkedHashMap<String, Tally>();
        vote.ballot().tellers().forEach(teller -> byTeller.put(label(teller), entered.get(teller.personId())));
        var differences = differences(vote, byTeller);
        if (!differences.isEmpty()) {
            throw TallyProblems.differ(differences.stream().map(this::text).toList(), differences);
        }
        return byTeller.values().iterator().next();
    }

    /** Two tellers may have the same name. */
    private static String label(Named teller) {
        return teller.name() + "（" + teller.code() + "）";
    }

    private static List<Difference> differences(Vote vote, Map<String, Tally> byTeller) {
        var differences = new ArrayList<Difference>();
        for (var figure : Figure.values()) {
            note(differences, figure, null, byTeller, figure::in);
        }
        for (var voter : vote.roll().voters()) {
            note(differences, Figure.YES, voter, byTeller, tally -> votes(tally, voter, CandidateCount::yes));
            note(differences, Figure.NO, voter, byTeller, tally -> votes(tally, voter, CandidateCount::no));
            note(differences, Figure.ABSTAIN, voter, byTeller, tally -> votes(tally, voter, CandidateCount::abstain));
        }
        return differences;
    }

    private static void note(
            List<Difference> differences,
            Figure figure,
            Voter person,
            Map<String, Tally> byTeller,
            Function<Tally, Integer> count) {
        var counted = new TreeMap<String, Integer>();
        byTeller.forEach((teller, tally) -> counted.put(teller, count.apply(tally)));
        if (counted.values().stream().distinct().count() > 1) {
            differences.add(new Difference(figure, person == null ? null : person.name(), counted));
        }
    }

    private static int votes(Tally tally, Voter person, ToIntFunction<CandidateCount> count) {
        var asCandidate =
                tally.candidates().stream().filter(found -> found.personId().equals(person.personId()));
        // Somebody written in has yes only.
        var writtenIn = tally.writeIns().stream()
                .filter(found -> found.personId().equals(person.personId()))
                .map(found -> new CandidateCount(found.personId(), found.yes(), 0, 0));
        return Stream.concat(asCandidate, writtenIn).mapToInt(count).sum();
    }

    private String text(Difference difference) {
        var counted = difference.counted().entrySet().stream()
                .map(entry -> entry.getKey() + " " + Objects.toString(entry.getValue(), "–"))
                .toList();
        var person = difference.person() == null ? "" : difference.person() + " ";
        return messages.text(
                "tally-difference", Map.of("person", person, "figure", difference.figure(), "counted", counted));
    }
}
