package org.chuangyou.organization.vote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * What tellers and chair sign: the declared facts as lines of {@code name=value}, in this order, so that anybody can reckon
 * their digest again.
 */
final class Facts {

    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    private Facts() {}

    static String of(Vote vote) {
        var facts = new Facts();
        facts.matter(vote);
        facts.roll(vote);
        facts.count(vote.result().tally());
        facts.result(vote.result());
        return facts.lines.toString();
    }

    /** SHA-256 of the facts in UTF-8, as hexadecimal digits. */
    static String digest(String facts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void matter(Vote vote) {
        line("vote", vote.id());
        line("organization", vote.organizationId());
        line("kind", vote.kind());
        line("follows", vote.follows());
        line("subject", vote.ballot().matter().subject());
        line("subjectPerson", vote.ballot().matter().subjectPersonId());
        line("seats", vote.ballot().matter().seats());
        line("heldOn", vote.ballot().meeting().heldOn());
        line("place", vote.ballot().meeting().place());
        line("chair", vote.ballot().meeting().chairId());
        line("tellers", Named.ids(vote.ballot().tellers()));
        line("candidates", Named.ids(vote.ballot().candidates()));
        line("round", vote.roll().round());
    }

    private void roll(Vote vote) {
        var attendance = vote.roll().attendance();
        line("onRoll", attendance.onRoll());
        for (var excluded : vote.roll().exclusions()) {
            line(
                    "excluded",
                    List.of(
                            excluded.personId(),
                            excluded.ground(),
                            excluded.consentOn(),
                            excluded.approvedOn(),
                            excluded.consentDocument()));
        }
        line("eligible", attendance.eligible());
        line("present", attendance.present());
        line("writtenOpinions", attendance.written());
        for (var voter : vote.roll().voters()) {
            line("voter", List.of(voter.personId(), voter.standing()));
        }
        line("neededToOpen", vote.denominators().toOpen());
    }

    private void count(Tally tally) {
        line("issued", tally.issued());
        line("returned", tally.returned());
        line("valid", tally.valid());
        line("invalid", tally.invalid());
        line("abstaining", tally.abstaining());
        line("yes", tally.yes());
        line("no", tally.no());
        for (var count : tally.candidates()) {
            line("candidate", List.of(count.personId(), count.yes(), count.no(), count.abstain()));
        }
        for (var count : tally.writeIns()) {
            line("writeIn", List.of(count.personId(), count.yes()));
        }
    }

    private void result(Result result) {
        line("neededToPass", result.needed());
        line("outcome", result.outcome());
        line("elected", result.elected());
        line("tied", result.tied());
        line("openSeats", result.open());
        line("seatsReducedBy", result.seatsReducedBy());
    }

    /** A line break in what people wrote must not look like a fact of its own. */
    private void line(String name, Object value) {
        var shown = value instanceof Collection<?> values
                ? String.join(" ", values.stream().map(String::valueOf).toList())
                : Objects.toString(value, "");
        lines.add(name + "=" + shown.replaceAll("\\R", " "));
    }
}
