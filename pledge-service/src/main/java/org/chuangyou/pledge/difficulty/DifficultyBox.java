package org.chuangyou.pledge.difficulty;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.pledge.matter.Desk;

/** Takes difficulties in, signed or not. */
@ApplicationScoped
class DifficultyBox {

    private final Difficulties difficulties;
    private final Desk desk;
    private final Outbox outbox;

    DifficultyBox(Difficulties difficulties, Desk desk, Outbox outbox) {
        this.difficulties = difficulties;
        this.desk = desk;
        this.outbox = outbox;
    }

    /** The code of who raised it, or the hash of their receipt code, is null. */
    Difficulty take(NewDifficulty said, String raiserCode, byte[] receiptHash) {
        var difficulty = new Difficulty(desk.receive(said.organizationId(), raiserCode), said, receiptHash);
        difficulties.persist(difficulty);
        outbox.add(difficulty.raised());
        desk.note(difficulty, DifficultyAct.RAISE, desk.today(), said.text());
        return difficulty;
    }
}
