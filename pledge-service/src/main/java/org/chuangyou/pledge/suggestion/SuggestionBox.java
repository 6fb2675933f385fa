package org.chuangyou.pledge.suggestion;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.pledge.matter.Desk;

/** Takes suggestions in, signed or not. */
@ApplicationScoped
class SuggestionBox {

    private final Rounds rounds;
    private final Suggestions suggestions;
    private final Desk desk;
    private final Outbox outbox;

    SuggestionBox(Rounds rounds, Suggestions suggestions, Desk desk, Outbox outbox) {
        this.rounds = rounds;
        this.suggestions = suggestions;
        this.desk = desk;
        this.outbox = outbox;
    }

    /** Takes it in for an open round; the sender's code, or the hash of their receipt code, is null. */
    Suggestion take(UUID roundId, NewSuggestion said, String senderCode, byte[] receiptHash) {
        var round = rounds.require(roundId);
        round.requireOpen(desk.today());
        var suggestion = new Suggestion(desk.receive(round.organizationId(), senderCode), roundId, said, receiptHash);
        suggestions.persist(suggestion);
        outbox.add(suggestion.received());
        desk.note(suggestion, SuggestionAct.RECEIVE, desk.today(), said.text());
        return suggestion;
    }
}
