package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.chuangyou.pledge.deadline.Deadline;
import org.chuangyou.pledge.matter.Matter;
import org.chuangyou.pledge.matter.MatterProblems;
import org.chuangyou.pledge.matter.Opening;
import org.chuangyou.pledge.receipt.Whereabouts;

@Entity
class Suggestion extends Matter {

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private SuggestionStatus status = SuggestionStatus.RECEIVED;

    private String section;
    private String text;
    private byte[] receiptHash;
    private String title;
    private String decision;
    private LocalDate decidedOn;
    private UUID sentUpTo;
    private String answerFromAbove;
    private String declinedReason;
    private String thanks;
    private String takenDownBecause;

    protected Suggestion() {}

    Suggestion(Opening opening, UUID roundId, NewSuggestion said, byte[] receiptHash) {
        super(opening);
        this.roundId = roundId;
        this.section = said.section();
        this.text = said.text();
        this.receiptHash = receiptHash;
    }

    SuggestionReceived received() {
        return new SuggestionReceived(id(), roundId, organizationId(), recordedOn());
    }

    SuggestionDecided select(Selection said, LocalDate today) {
        move(SuggestionAct.SELECT, SuggestionStatus.SELECTED);
        title = said.title();
        return decided(today);
    }

    SuggestionDecided adopt(Adoption said) {
        move(SuggestionAct.ADOPT, SuggestionStatus.ADOPTED);
        decision = said.decision();
        decidedOn = said.decidedOn();
        return decided(decidedOn);
    }

    SuggestionDecided sendUp(UUID superior, LocalDate today) {
        move(SuggestionAct.SEND_UP, SuggestionStatus.SENT_UP);
        sentUpTo = superior;
        return decided(today);
    }

    SuggestionDecided answerFromAbove(Words said, LocalDate today) {
        move(SuggestionAct.ANSWER, SuggestionStatus.ANSWERED);
        answerFromAbove = said.text();
        return decided(today);
    }

    SuggestionDecided decline(Words said, LocalDate today) {
        move(SuggestionAct.DECLINE, SuggestionStatus.DECLINED);
        declinedReason = said.text();
        return decided(today);
    }

    void thank(Words said) {
        SuggestionAct.THANK.require(status);
        thanks = said.text();
    }

    void takeDown(String reason) {
        SuggestionAct.TAKE_DOWN.require(status);
        if (!isPublic()) {
            throw MatterProblems.notPublic();
        }
        takenDownBecause = reason;
    }

    /** It is shown, again, under this title. */
    void publish(Selection said) {
        SuggestionAct.PUBLISH.require(status);
        title = said.title();
        takenDownBecause = null;
    }

    private void move(SuggestionAct act, SuggestionStatus next) {
        act.require(status);
        status = next;
    }

    SuggestionDecided decided(LocalDate on) {
        return new SuggestionDecided(
                id(), roundId, organizationId(), status, title, decision != null, sentUpTo != null, on);
    }

    /** The sender is known only to those who decide, and to the sender. */
    SuggestionView view(String organization, Deadline due, boolean withSender) {
        return new SuggestionView(
                id(),
                roundId,
                organizationId(),
                organization,
                status,
                section,
                text,
                withSender ? recordedBy() : null,
                recordedOn(),
                due,
                title,
                decision,
                decidedOn,
                sentUpTo,
                answerFromAbove,
                declinedReason,
                thanks,
                takenDownBecause);
    }

    PublicSuggestion shown(String organization) {
        return new PublicSuggestion(
                id(), organizationId(), organization, status, title, decision, decidedOn, answerFromAbove);
    }

    /** Whether it is what somebody sends again. */
    boolean says(UUID round, NewSuggestion said) {
        return roundId.equals(round) && section.equals(said.section()) && text.equals(said.text());
    }

    Whereabouts whereabouts(String organization, Deadline due, String superior) {
        return new Whereabouts(
                "SUGGESTION",
                status.name(),
                organization,
                recordedOn(),
                due == null ? null : due.dueOn(),
                superior,
                outcome(),
                thanks,
                null);
    }

    private String outcome() {
        return switch (status) {
            case RECEIVED, SELECTED -> null;
            case ADOPTED, SENT_UP -> decision;
            case ANSWERED -> answerFromAbove;
            case DECLINED -> declinedReason;
        };
    }

    /** Whether the committee has yet to decide on it. */
    boolean isUndecided() {
        return status == SuggestionStatus.RECEIVED || status == SuggestionStatus.SELECTED;
    }

    UUID roundId() {
        return roundId;
    }

    /** Whether it went to one of these, wherever the sender stands in the tree since. */
    boolean isSentUpTo(Predicate<UUID> those) {
        return sentUpTo != null && those.test(sentUpTo);
    }

    UUID sentUpTo() {
        return sentUpTo;
    }

    SuggestionStatus status() {
        return status;
    }

    /** Whether something came of it that everybody may know. */
    boolean isPublic() {
        return takenDownBecause == null && (decision != null || sentUpTo != null);
    }
}
