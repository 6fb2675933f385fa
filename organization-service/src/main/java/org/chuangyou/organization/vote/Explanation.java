package org.chuangyou.organization.vote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Messages;

/** Says how a vote came to its result: who had to come, who came, what was counted, what was needed, what it came to. */
@ApplicationScoped
class Explanation {

    private final TallySheets sheets;
    private final Messages messages;

    Explanation(TallySheets sheets, Messages messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    List<ExplanationLine> of(Vote vote) {
        var lines = new ArrayList<ExplanationLine>();
        for (var exclusion : vote.roll().exclusions()) {
            lines.add(line("excluded", "exclusion", excluded(exclusion)));
        }
        if (vote.roll().isTaken()) {
            addAttendance(lines, vote);
        }
        if (vote.status() == VoteStatus.VOID) {
            sheets.of(vote).stream()
                    .findFirst()
                    .ifPresent(sheet -> lines.add(line("void", "void-ballot", voided(sheet.counted()))));
        }
        if (vote.result() != null) {
            addResult(lines, vote);
        }
        return lines;
    }

    private void addAttendance(List<ExplanationLine> lines, Vote vote) {
        var attendance = vote.roll().attendance();
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("onRoll", attendance.onRoll());
        numbers.put("excluded", attendance.excluded());
        numbers.put("eligible", attendance.eligible());
        lines.add(line("eligible", null, numbers));
        var written = vote.kind().isAboutMembership();
        var came = Map.<String, Object>of("present", attendance.present(), "written", attendance.written());
        lines.add(line(
                written ? "present-and-written" : "present", written ? "written-opinion-not-counted" : null, came));
        var rule = "quorum-" + vote.kind().quorum();
        lines.add(line(rule, rule, quorum(vote)));
    }

    private static Map<String, Object> quorum(Vote vote) {
        var denominators = vote.denominators();
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("eligible", denominators.eligible());
        numbers.put("present", denominators.present());
        numbers.put("needed", denominators.toOpen());
        if (vote.roll().quorumBasis() != null) {
            numbers.put("basis", vote.roll().quorumBasis());
        }
        return numbers;
    }

    private void addResult(List<ExplanationLine> lines, Vote vote) {
        var result = vote.result();
        var tally = result.tally();
        lines.add(line("ballots", null, ballots(tally)));
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("eligible", vote.denominators().eligible());
        numbers.put("present", vote.denominators().present());
        numbers.put("needed", result.needed());
        if (vote.kind().fillsSeats()) {
            numbers.put("seats", vote.ballot().matter().seats());
        } else {
            numbers.put("yes", tally.yes());
            numbers.put("no", tally.no());
        }
        numbers.put("outcome", result.outcome());
        var majority = "majority-" + vote.kind().majority();
        lines.add(line(majority, majority, numbers));
        if (vote.kind().fillsSeats()) {
            addPersons(lines, vote);
        }
    }

    private void addPersons(List<ExplanationLine> lines, Vote vote) {
        var result = vote.result();
        for (var votes : ResultView.of(vote).candidates()) {
            lines.add(line(votes.no() == null ? "written-in" : "candidate", null, votes(votes)));
        }
        if (!result.elected().isEmpty()) {
            lines.add(line("elected", null, persons(vote, result.elected())));
        }
        if (!result.tied().isEmpty()) {
            lines.add(line("tied", "tied", with(persons(vote, result.tied()), "open", result.open())));
        } else if (result.seatsReducedBy() != null) {
            lines.add(line(
                    "seats-reduced",
                    "seats-reduced",
                    Map.of("open", result.open(), "decision", result.seatsReducedBy())));
        } else if (result.open() > 0) {
            lines.add(line("short", "short", Map.of("open", result.open())));
        }
    }

    private static Map<String, Object> excluded(Exclusion exclusion) {
        return Map.of(
                "name", exclusion.name(),
                "ground", exclusion.ground(),
                "document", exclusion.consentDocument(),
                "consentOn", exclusion.consentOn(),
                "approvedOn", exclusion.approvedOn());
    }

    private static Map<String, Object> voided(Tally tally) {
        return Map.of("issued", tally.issued(), "returned", tally.returned());
    }

    private static Map<String, Object> ballots(Tally tally) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("issued", tally.issued());
        numbers.put("returned", tally.returned());
        numbers.put("valid", tally.valid());
        numbers.put("invalid", tally.invalid());
        numbers.put("abstaining", tally.abstaining());
        return numbers;
    }

    private static Map<String, Object> votes(ResultView.PersonVotes votes) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("name", votes.name());
        numbers.put("yes", votes.yes());
        if (votes.no() != null) {
            numbers.put("no", votes.no());
            numbers.put("abstain", votes.abstain());
        }
        return numbers;
    }

    private static Map<String, Object> persons(Vote vote, List<UUID> persons) {
        var names = ResultView.names(vote);
        var named = persons.stream().map(person -> names.get(person).name()).toList();
        return with(with(new LinkedHashMap<>(), "count", named.size()), "persons", named);
    }

    private static Map<String, Object> with(Map<String, Object> numbers, String name, Object value) {
        numbers.put(name, value);
        return numbers;
    }

    private ExplanationLine line(String about, String rule, Map<String, Object> numbers) {
        return new ExplanationLine(
                about,
                messages.text("explanation." + about, numbers),
                rule == null ? null : messages.text(rule + ".source", Map.of()),
                numbers);
    }
}
