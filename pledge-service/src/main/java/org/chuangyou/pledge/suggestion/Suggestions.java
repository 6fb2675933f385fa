package org.chuangyou.pledge.suggestion;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.deadline.Deadline;
import org.chuangyou.pledge.deadline.Deadlines;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Matters;
import org.chuangyou.pledge.receipt.ReceiptHolder;
import org.chuangyou.pledge.receipt.Whereabouts;

@ApplicationScoped
class Suggestions implements Matters<Suggestion>, ReceiptHolder {

    private final Rounds rounds;
    private final Desk desk;
    private final Deadlines deadlines;

    Suggestions(Rounds rounds, Desk desk, Deadlines deadlines) {
        this.rounds = rounds;
        this.desk = desk;
        this.deadlines = deadlines;
    }

    long sentUpIn(UUID roundId) {
        return count("roundId = ?1 and sentUpTo is not null", roundId);
    }

    @Override
    public Optional<Whereabouts> whereabouts(byte[] hash) {
        return broughtUnder(hash)
                .map(suggestion -> suggestion.whereabouts(
                        desk.organizationOf(suggestion),
                        due().apply(suggestion),
                        Optional.ofNullable(suggestion.sentUpTo())
                                .map(desk::nameOf)
                                .orElse(null)));
    }

    SuggestionView view(Suggestion suggestion, boolean withSender) {
        return views(withSender).apply(suggestion, desk.organizationOf(suggestion));
    }

    /** How each is shown, with its time limit. */
    BiFunction<Suggestion, String, SuggestionView> views(boolean withSender) {
        var due = due();
        return (suggestion, organization) -> suggestion.view(organization, due.apply(suggestion), withSender);
    }

    /** Until when each is decided on. All of a round are screened together, so the limit begins when it is closed. */
    private Function<Suggestion, Deadline> due() {
        var limits = deadlines.ofEach();
        return suggestion -> suggestion.isUndecided()
                ? limits.apply(suggestion.organizationId())
                        .toAnswer(rounds.require(suggestion.roundId()).closesOn())
                : null;
    }

    Optional<Suggestion> broughtUnder(byte[] receiptHash) {
        return find("receiptHash", receiptHash).firstResultOptional();
    }
}
