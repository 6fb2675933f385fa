package org.chuangyou.pledge.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.RowRules;
import org.chuangyou.pledge.pledge.NewPartialFulfilment;
import org.chuangyou.pledge.pledge.NewReview;
import org.chuangyou.pledge.pledge.NewWithdrawal;
import org.chuangyou.pledge.pledge.PastSteps;
import org.chuangyou.pledge.pledge.PledgeStatus;
import org.chuangyou.pledge.pledge.SaidInStead;

import static org.chuangyou.pledge.ledger.LedgerColumns.CONFIRMED_BY;
import static org.chuangyou.pledge.ledger.LedgerColumns.CONFIRMED_ON;
import static org.chuangyou.pledge.ledger.LedgerColumns.DRAFTED_BY;
import static org.chuangyou.pledge.ledger.LedgerColumns.ENDED_ON;
import static org.chuangyou.pledge.ledger.LedgerColumns.EXPLAINED_BY;
import static org.chuangyou.pledge.ledger.LedgerColumns.EXPLANATION;
import static org.chuangyou.pledge.ledger.LedgerColumns.FIELDS;
import static org.chuangyou.pledge.ledger.LedgerColumns.OBJECTED_ON;
import static org.chuangyou.pledge.ledger.LedgerColumns.PUBLISHED_ON;
import static org.chuangyou.pledge.ledger.LedgerColumns.REVIEWED_BY;
import static org.chuangyou.pledge.ledger.LedgerColumns.REVIEW_REMARK;
import static org.chuangyou.pledge.ledger.LedgerColumns.REVISED_ON;
import static org.chuangyou.pledge.ledger.LedgerColumns.STATUS;
import static org.chuangyou.pledge.ledger.LedgerColumns.SUBMITTED_BY;
import static org.chuangyou.pledge.ledger.LedgerColumns.SUBMITTED_ON;

/** One step of a pledge as its row tells it: what a request that says the same is asked is asked of it, then it is taken. */
@ApplicationScoped
class LedgerActs {

    private static final Fields WITHDRAWAL = new Fields(EXPLANATION, Map.of());

    private final RowRules rules;
    private final PastSteps steps;
    private final SaidInStead inStead;
    private final LedgerDays days;

    LedgerActs(RowRules rules, PastSteps steps, SaidInStead inStead, LedgerDays days) {
        this.rules = rules;
        this.steps = steps;
        this.inStead = inStead;
        this.days = days;
    }

    /** Gives what others hear of it; notes, or throws, why it may not be done. */
    Optional<? extends Event> take(LedgerStep step, Ledger.Entry entry) {
        var row = entry.row();
        return switch (step) {
            case SUBMIT ->
                done(() -> steps.submit(row.id(), row.get(SUBMITTED_BY), row.get(SUBMITTED_ON), days.submitted(row)));
            case REVIEW -> done(() -> review(entry));
            case PUBLISH -> publish(entry);
            case FULFIL -> done(() -> fulfil(entry));
            case FULFIL_PARTLY -> done(() -> fulfilPartly(entry));
            case EXPLAIN -> done(() -> explain(entry));
            case OBJECT -> done(() -> inStead.object(row.id(), row.get(SUBMITTED_BY), row.get(OBJECTED_ON)));
            case CONFIRM_END -> Optional.of(confirmEnd(row));
            case WITHDRAW -> withdraw(row);
        };
    }

    /** Nobody hears of it. */
    private static Optional<Event> done(Runnable step) {
        step.run();
        return Optional.empty();
    }

    private void review(Ledger.Entry entry) {
        var row = entry.row();
        var said = new NewReview(entry.verdicts(), row.get(REVIEW_REMARK));
        if (areSound(entry, said.items()) && rules.accept(row, said, FIELDS)) {
            steps.review(row.id(), said, row.get(REVIEWED_BY), days.reviewed(row));
            goBackIfSaid(entry);
        }
    }

    /** What passed its review and is told as returned was given back afterwards; then it may have been written anew. */
    private void goBackIfSaid(Ledger.Entry entry) {
        var row = entry.row();
        if (row.get(STATUS) != PledgeStatus.RETURNED) {
            return;
        }
        if (steps.standing(row.id()).status() == PledgeStatus.ACCEPTED) {
            steps.giveBack(row.id(), row.get(REVIEWED_BY), row.get(REVIEW_REMARK));
        }
        if (entry.isWrittenAnew()) {
            steps.edit(row.id(), entry.draft(), row.get(DRAFTED_BY));
        }
    }

    private Optional<Event> publish(Ledger.Entry entry) {
        var row = entry.row();
        var said = entry.publication();
        return rules.accept(row, said, FIELDS)
                ? Optional.of(
                        steps.publish(row.id(), said, row.get(REVIEWED_BY), row.get(PUBLISHED_ON), row.get(REVISED_ON)))
                : Optional.empty();
    }

    private void fulfil(Ledger.Entry entry) {
        var row = entry.row();
        if (rules.accept(row, entry.fulfilment(), FIELDS)) {
            steps.fulfil(row.id(), entry.fulfilment(), row.get(SUBMITTED_BY), row.get(ENDED_ON));
        }
    }

    private void fulfilPartly(Ledger.Entry entry) {
        var row = entry.row();
        var said = new NewPartialFulfilment(entry.outcomes(), entry.fulfilment(), entry.shortfall());
        var sound = areSound(entry, said.outcomes());
        sound &= rules.accept(row, said.fulfilment(), FIELDS);
        sound &= rules.accept(row, said.shortfall(), FIELDS);
        if (sound) {
            steps.fulfilPartly(row.id(), said, row.get(SUBMITTED_BY), row.get(ENDED_ON));
        }
    }

    private void explain(Ledger.Entry entry) {
        var row = entry.row();
        if (!rules.accept(row, entry.shortfall(), FIELDS)) {
            return;
        }
        if (row.get(EXPLAINED_BY) == null) {
            steps.explain(row.id(), entry.shortfall(), row.get(SUBMITTED_BY), row.get(ENDED_ON));
        } else {
            inStead.explain(row.id(), entry.shortfall(), row.get(EXPLAINED_BY), row.get(ENDED_ON));
        }
    }

    /** What the committee said in the pledger's stead and the row names nobody for held by itself. */
    private Event confirmEnd(RecordRow row) {
        return row.get(EXPLAINED_BY) != null && row.get(CONFIRMED_BY) == null
                ? inStead.hold(row.id(), row.get(CONFIRMED_ON))
                : steps.confirmEnd(row.id(), judgeOfEnd(row), row.get(CONFIRMED_ON));
    }

    private Optional<? extends Event> withdraw(RecordRow row) {
        var said = new NewWithdrawal(row.get(EXPLANATION));
        var by = row.get(PUBLISHED_ON) == null ? row.get(DRAFTED_BY) : judgeOfEnd(row);
        return rules.accept(row, said, WITHDRAWAL)
                ? steps.withdraw(row.id(), said, by, row.get(ENDED_ON))
                : Optional.empty();
    }

    /** Who reviewed the pledge judges its end too, unless the row names somebody else. */
    private static String judgeOfEnd(RecordRow row) {
        return Objects.requireNonNullElse(row.get(CONFIRMED_BY), row.get(REVIEWED_BY));
    }

    /** Whether what is said of each item is what a request may say of it; what is not is noted in the item's row. */
    private boolean areSound(Ledger.Entry entry, List<? extends Record> said) {
        var rows = List.copyOf(entry.items().values());
        var faulty = IntStream.range(0, said.size())
                .filter(place -> !rules.accept(rows.get(place), said.get(place), ItemColumns.FIELDS))
                .count();
        return faulty == 0;
    }
}
