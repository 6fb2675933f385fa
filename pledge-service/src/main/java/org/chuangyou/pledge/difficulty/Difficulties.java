package org.chuangyou.pledge.difficulty;

import java.util.Optional;
import java.util.function.BiFunction;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.comment.Deadlines;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Matters;
import org.chuangyou.pledge.receipt.ReceiptHolder;
import org.chuangyou.pledge.receipt.Whereabouts;

@ApplicationScoped
class Difficulties implements Matters<Difficulty>, ReceiptHolder {

    private final Desk desk;
    private final Deadlines deadlines;

    Difficulties(Desk desk, Deadlines deadlines) {
        this.desk = desk;
        this.deadlines = deadlines;
    }

    @Override
    public Optional<Whereabouts> whereabouts(byte[] hash) {
        return broughtUnder(hash)
                .map(difficulty -> difficulty.whereabouts(
                        desk.organizationOf(difficulty), difficulty.due(deadlines.forAnswers())));
    }

    DifficultyView view(Difficulty difficulty) {
        return views().apply(difficulty, desk.organizationOf(difficulty));
    }

    /** How each is shown, with its time limit. */
    BiFunction<Difficulty, String, DifficultyView> views() {
        var limit = deadlines.forAnswers();
        return (difficulty, organization) -> difficulty.view(organization, difficulty.due(limit));
    }

    Optional<Difficulty> broughtUnder(byte[] receiptHash) {
        return find("receiptHash", receiptHash).firstResultOptional();
    }
}
