package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.chuangyou.pledge.deadline.Deadline;
import org.chuangyou.pledge.deadline.TimeLimit;
import org.chuangyou.pledge.matter.Matter;
import org.chuangyou.pledge.matter.MatterProblems;
import org.chuangyou.pledge.matter.Opening;
import org.chuangyou.pledge.receipt.Whereabouts;

@Entity
class Difficulty extends Matter {

    @Enumerated(EnumType.STRING)
    private DifficultyStatus status = DifficultyStatus.RAISED;

    private String text;
    private byte[] receiptHash;
    private String publicText;
    private String publicAnswer;
    private String takenDownBecause;

    @Embedded
    private Answer answer;

    private int returned;
    private LocalDate reopenedOn;

    protected Difficulty() {}

    Difficulty(Opening opening, NewDifficulty said, byte[] receiptHash) {
        super(opening);
        this.text = said.text();
        this.receiptHash = receiptHash;
    }

    DifficultyRaised raised() {
        return new DifficultyRaised(id(), organizationId(), recordedOn());
    }

    DifficultyAnswered plan(NewPlan said, LocalDate today) {
        return answer(DifficultyAct.PLAN, DifficultyStatus.PLANNED, Answer.planned(said, today));
    }

    DifficultyAnswered explain(NewExplanation said, LocalDate today) {
        return answer(DifficultyAct.EXPLAIN, DifficultyStatus.EXPLAINED, Answer.explained(said, today));
    }

    DifficultyAnswered solve(NewSolution said) {
        return answer(DifficultyAct.SOLVE, DifficultyStatus.SOLVED, Answer.solved(said));
    }

    /** The former answer did not hold; it remains in the journal. */
    DifficultyAnswered reopen(LocalDate today) {
        DifficultyAct.REOPEN.require(status);
        status = DifficultyStatus.RAISED;
        answer = null;
        publicAnswer = null;
        reopenedOn = today;
        returned++;
        return new DifficultyAnswered(id(), organizationId(), status, today);
    }

    /** In these words, and with the answer that stands now in words confirmed for everybody, or without. */
    void publish(PublicWording said) {
        DifficultyAct.PUBLISH.require(status);
        publicText = said.text();
        publicAnswer = answer == null ? null : said.answer();
        takenDownBecause = null;
    }

    void takeDown(String reason) {
        DifficultyAct.TAKE_DOWN.require(status);
        if (!isPublic()) {
            throw MatterProblems.notPublic();
        }
        publicText = null;
        publicAnswer = null;
        takenDownBecause = reason;
    }

    /** 409 for words that were taken down: an older sheet does not put them back. */
    void requireNotTakenDown() {
        if (takenDownBecause != null) {
            throw MatterProblems.takenDown(takenDownBecause);
        }
    }

    private DifficultyAnswered answer(DifficultyAct act, DifficultyStatus next, Answer said) {
        act.require(status);
        status = next;
        answer = said;
        publicAnswer = null; // nobody has looked at these words as ones for everybody
        return answered();
    }

    DifficultyAnswered answered() {
        return new DifficultyAnswered(id(), organizationId(), status, answer.answeredOn());
    }

    /** Until when it waits for its first answer, or for the next after it came back; null for one that has an answer. */
    Deadline due(TimeLimit limit) {
        return answer == null ? limit.toAnswer(reopenedOn == null ? recordedOn() : reopenedOn) : null;
    }

    DifficultyView view(String organization, Deadline due) {
        return new DifficultyView(
                id(),
                organizationId(),
                organization,
                status,
                text,
                recordedOn(),
                due,
                answer,
                returned,
                publicText,
                publicAnswer,
                takenDownBecause);
    }

    PublicDifficulty shown(String organization) {
        return new PublicDifficulty(
                id(), organizationId(), organization, status, publicText, recordedOn(), shownAnswer(), returned);
    }

    private PublicAnswer shownAnswer() {
        return answer == null ? null : new PublicAnswer(publicAnswer, answer.dueOn(), answer.answeredOn());
    }

    /** Whether it is what somebody sends again. */
    boolean says(NewDifficulty said) {
        return organizationId().equals(said.organizationId()) && text.equals(said.text());
    }

    Whereabouts whereabouts(String organization, Deadline due) {
        var words = answer == null ? null : answer.text();
        var dueOn = answer == null ? due.dueOn() : answer.dueOn();
        return new Whereabouts("DIFFICULTY", status.name(), organization, recordedOn(), dueOn, null, words, null, null);
    }

    boolean isPublic() {
        return publicText != null;
    }

    DifficultyStatus status() {
        return status;
    }
}
