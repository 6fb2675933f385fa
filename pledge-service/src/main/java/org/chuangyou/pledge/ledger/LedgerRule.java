package org.chuangyou.pledge.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.Limit;
import org.chuangyou.exchange.WholeRule;
import org.chuangyou.pledge.matter.Filing;
import org.chuangyou.pledge.pledge.PastSteps;

import static org.chuangyou.pledge.ledger.ItemColumns.NUMBER;

/** Lets the pledges of an import live as their rows say, once all is there, and announces it as one by one. */
@ApplicationScoped
class LedgerRule implements WholeRule {

    private final Ledger ledger;
    private final LedgerDraft drafts;
    private final LedgerSteps steps;
    private final PastSteps pledges;
    private final Outbox outbox;
    private final Filing filing;
    private final Limit limit;
    private final Caller caller;

    LedgerRule(
            Ledger ledger,
            LedgerDraft drafts,
            LedgerSteps steps,
            PastSteps pledges,
            Outbox outbox,
            Filing filing,
            Limit limit,
            Caller caller) {
        this.ledger = ledger;
        this.drafts = drafts;
        this.steps = steps;
        this.pledges = pledges;
        this.outbox = outbox;
        this.filing = filing;
        this.limit = limit;
        this.caller = caller;
    }

    @Override
    public void check(Findings findings) {
        var facts = new ArrayList<Event>();
        ledger.entries().forEach((id, entry) -> facts.addAll(live(id, entry)));
        if (!findings.haveErrors()) {
            outbox.addAll(facts);
        }
    }

    private List<Event> live(UUID id, Ledger.Entry entry) {
        var row = entry.row();
        if (row == null) {
            entry.items().values().forEach(item -> item.error(NUMBER, "item-without-pledge", Map.of()));
            return entry.reports();
        }
        var stand = pledges.lock(id);
        if (row.isNew()) {
            drafts.begin(entry);
        }
        var facts = row.sound() ? steps.take(stand, entry) : List.<Event>of();
        if (row.sound() && limit.isSet()) {
            pledges.entered(id, caller.requirePersonCode());
        }
        filing.letGo(row.sound());
        return facts;
    }
}
