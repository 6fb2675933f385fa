package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.chuangyou.pledge.deadline.Deadline;
import org.chuangyou.pledge.deadline.TimeLimit;
import org.chuangyou.pledge.matter.Matter;
import org.chuangyou.pledge.matter.Opening;
import org.chuangyou.pledge.receipt.Whereabouts;

@Entity
class Difficulty extends Matter {

    @Enumerated(EnumType.STRING)
    private DifficultyStatus status = DifficultyStatus.RAISED;

    private String text;
    private byte[] receiptHash;
    private String publicText;

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
        reopenedOn = today;
        returned++;
        return new DifficultyAnswered(id(), organizationId(), status, today);
    }

    void publish(PublicWording said) {
        DifficultyAct.PUBLISH.require(status);
        publicText = said.text();
    }

    private DifficultyAnswered answer(DifficultyAct act, DifficultyStatus next, Answer said) {
        act.require(status);
        status = next;
        answer = said;
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
                id(), organizationId(), organization, status, text, recordedOn(), due, answer, returned, publicText);
    }

    PublicDifficulty shown(String organization) {
        return new PublicDifficulty(
                id(), organizationId(), organization, status, publicText, recordedOn(), answer, returned);
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
