package org.chuangyou.pledge.difficulty;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Matters;
import org.chuangyou.pledge.receipt.ReceiptHolder;
import org.chuangyou.pledge.receipt.Whereabouts;

@ApplicationScoped
class Difficulties implements Matters<Difficulty>, ReceiptHolder {

    private final Desk desk;

    Difficulties(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Whereabouts> whereabouts(byte[] hash) {
        return find("receiptHash", hash)
                .firstResultOptional()
                .map(difficulty -> difficulty.whereabouts(desk.organizationOf(difficulty)));
    }
}
