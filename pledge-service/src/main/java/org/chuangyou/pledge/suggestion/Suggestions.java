package org.chuangyou.pledge.suggestion;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Matters;
import org.chuangyou.pledge.receipt.ReceiptHolder;
import org.chuangyou.pledge.receipt.Whereabouts;

@ApplicationScoped
class Suggestions implements Matters<Suggestion>, ReceiptHolder {

    private final Desk desk;

    Suggestions(Desk desk) {
        this.desk = desk;
    }

    long sentUpIn(UUID roundId) {
        return count("roundId = ?1 and sentUpTo is not null", roundId);
    }

    @Override
    public Optional<Whereabouts> whereabouts(byte[] hash) {
        return find("receiptHash", hash)
                .firstResultOptional()
                .map(suggestion -> suggestion.whereabouts(desk.organizationOf(suggestion)));
    }
}
