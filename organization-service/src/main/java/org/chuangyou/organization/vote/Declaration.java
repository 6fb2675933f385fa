package org.chuangyou.organization.vote;

import java.util.stream.Stream;

import org.chuangyou.organization.event.VoteDeclared;

/** What others may learn of a declared vote: counts, and no name. */
final class Declaration {

    private Declaration() {}

    static VoteDeclared of(Vote vote) {
        var result = vote.result();
        var tally = result.tally();
        var attendance = vote.roll().attendance();
        return new VoteDeclared(
                vote.id(),
                vote.organizationId(),
                vote.kind().name(),
                subject(vote),
                result.outcome().name(),
                vote.ballot().meeting().heldOn(),
                attendance.eligible(),
                attendance.present(),
                tally.issued(),
                tally.returned(),
                tally.valid(),
                tally.invalid(),
                tally.abstaining(),
                tally.yes(),
                tally.no(),
                vote.ballot().matter().seats(),
                vote.kind().fillsSeats() ? result.elected().size() : null);
    }

    /** The kind instead of a text that is about a person, or names one. */
    private static String subject(Vote vote) {
        var written = vote.ballot().matter().subject();
        var known = Stream.concat(
                vote.roll().voters().stream().map(Voter::name),
                vote.roll().exclusions().stream().map(Exclusion::name));
        var personal = vote.kind().isAboutMembership() || known.anyMatch(written::contains);
        return personal ? vote.kind().label() : written;
    }
}
