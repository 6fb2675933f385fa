package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer that holds now; earlier ones stand in the journal.
 *
 * @param dueOn by when it is to be solved, or looked at again; null when solved
 */
@Embeddable
@Schema(name = "DifficultyAnswer")
record Answer(
        @Column(name = "answer") String text,
        String byWhom,
        String toldTo,
        String toldHow,
        LocalDate dueOn,
        LocalDate answeredOn) {

    static Answer planned(NewPlan said, LocalDate today) {
        return new Answer(said.text(), said.byWhom(), null, null, said.dueOn(), today);
    }

    static Answer explained(NewExplanation said, LocalDate today) {
        return new Answer(said.reason(), null, said.toldTo(), said.toldHow(), said.reviewOn(), today);
    }

    static Answer solved(NewSolution said) {
        return new Answer(said.how(), null, null, null, null, said.solvedOn());
    }
}
