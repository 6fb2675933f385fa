package org.chuangyou.organization.vote;

import java.util.List;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

/** A vote as its readers see it. */
@ApplicationScoped
class VoteViews {

    private final TallySheets sheets;
    private final Explanation explanation;

    VoteViews(TallySheets sheets, Explanation explanation) {
        this.sheets = sheets;
        this.explanation = explanation;
    }

    VoteView of(Vote vote) {
        var matter = vote.ballot().matter();
        var meeting = vote.ballot().meeting();
        return new VoteView(
                vote.id(),
                vote.organizationId(),
                vote.organizationName(),
                vote.kind(),
                vote.status(),
                vote.roll().round(),
                vote.follows(),
                matter.subject(),
                matter.subjectPersonId(),
                matter.subjectPersonName(),
                matter.seats(),
                meeting.heldOn(),
                meeting.place(),
                meeting.chair(),
                vote.ballot().candidates(),
                vote.ballot().tellers(),
                tallied(vote),
                vote.roll().exclusions(),
                vote.roll().isTaken() ? AttendanceView.of(vote) : null,
                vote.result() == null ? null : ResultView.of(vote),
                vote.facts() == null ? null : Facts.digest(vote.facts()),
                vote.signatures(),
                vote.cancelledBecause(),
                explanation.of(vote));
    }

    private List<String> tallied(Vote vote) {
        var entered = sheets.of(vote).stream().map(TallySheet::tellerId).collect(Collectors.toSet());
        return vote.ballot().tellers().stream()
                .filter(teller -> entered.contains(teller.personId()))
                .map(Named::code)
                .toList();
    }
}
