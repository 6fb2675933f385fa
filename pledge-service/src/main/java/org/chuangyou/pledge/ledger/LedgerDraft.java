package org.chuangyou.pledge.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.RowRules;
import org.chuangyou.pledge.organization.Days;
import org.chuangyou.pledge.pledge.DraftPledge;
import org.chuangyou.pledge.pledge.PastSteps;

import static org.chuangyou.pledge.ledger.LedgerColumns.CAMPAIGN;
import static org.chuangyou.pledge.ledger.LedgerColumns.CODE;
import static org.chuangyou.pledge.ledger.LedgerColumns.DRAFTED_BY;
import static org.chuangyou.pledge.ledger.LedgerColumns.FIELDS;
import static org.chuangyou.pledge.ledger.LedgerColumns.PLEDGER;
import static org.chuangyou.pledge.ledger.LedgerColumns.SUBMITTED_BY;

/** The beginning of a pledge that a ledger brings: what is asked of a draft is asked of it. */
@ApplicationScoped
class LedgerDraft {

    private final RowRules rules;
    private final PastSteps steps;
    private final LedgerDays days;

    LedgerDraft(RowRules rules, PastSteps steps, LedgerDays days) {
        this.rules = rules;
        this.steps = steps;
        this.days = days;
    }

    /** Notes what is wrong with the draft; else it says what its items say, as far as they were there to be reviewed. */
    void begin(Ledger.Entry entry) {
        var row = entry.row();
        if (!areNumbered(row, entry.items().keySet(), 1, "item-number-gap")
                || !areNumbered(row, entry.hearings().keySet(), 0, "hearing-number-gap")
                || !rules.accept(row, entry.draft(), FIELDS)) {
            return;
        }
        checkPledger(row, entry.draft());
        row.obeys(CAMPAIGN, () -> steps.begin(row.id(), entry.firstDraft(), row.get(DRAFTED_BY)));
    }

    private static boolean areNumbered(RecordRow row, Collection<Integer> numbers, int atLeast, String rule) {
        var expected =
                IntStream.rangeClosed(1, Math.max(atLeast, numbers.size())).boxed();
        var fits = List.copyOf(numbers).equals(expected.toList());
        if (!fits) {
            row.error(CODE, rule, Map.of("numbers", List.copyOf(numbers)));
        }
        return fits;
    }

    /** What was sent in counts on that day; who wrote it and never sent it in may have been there at any time before. */
    private void checkPledger(RecordRow row, DraftPledge draft) {
        var pledger = row.get(PLEDGER);
        var by = days.submitted(row);
        var sender = row.get(SUBMITTED_BY);
        row.obeys(PLEDGER, () -> steps.requireMayPledge(draft, pledger, sender == null ? Days.until(by) : Days.of(by)));
        row.obeys(DRAFTED_BY, () -> steps.requireOwn(draft, pledger, row.get(DRAFTED_BY), Days.until(by)));
        if (sender != null) {
            row.obeys(SUBMITTED_BY, () -> steps.requireOwn(draft, pledger, sender, Days.of(by)));
        }
    }
}
