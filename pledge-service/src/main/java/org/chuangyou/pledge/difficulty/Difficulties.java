package org.chuangyou.pledge.difficulty;

import java.util.Optional;
import java.util.function.BiFunction;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.deadline.Deadlines;
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
                        desk.organizationOf(difficulty), difficulty.due(deadlines.of(difficulty.organizationId()))));
    }

    DifficultyView view(Difficulty difficulty) {
        return views().apply(difficulty, desk.organizationOf(difficulty));
    }

    /** How each is shown, with its time limit. */
    BiFunction<Difficulty, String, DifficultyView> views() {
        var limits = deadlines.ofEach();
        return (difficulty, organization) ->
                difficulty.view(organization, difficulty.due(limits.apply(difficulty.organizationId())));
    }

    Optional<Difficulty> broughtUnder(byte[] receiptHash) {
        return find("receiptHash", receiptHash).firstResultOptional();
    }
}
