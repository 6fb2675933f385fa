package org.chuangyou.pledge.ledger;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.pledge.PastStand;
import org.chuangyou.pledge.pledge.PastSteps;
import org.chuangyou.pledge.pledge.PledgeItem;

/** Pledges as the months meet them that a ledger tells of: also such as the same import brings. */
@ApplicationScoped
public class LedgerPledges {

    private final Ledger ledger;
    private final PastSteps steps;

    LedgerPledges(Ledger ledger, PastSteps steps) {
        this.ledger = ledger;
        this.steps = steps;
    }

    /** From when to when it ran, or runs. 409 for a pledge that is not public. */
    public PastStand term(UUID pledgeId) {
        var row = ledger.row(pledgeId);
        var term = row == null ? steps.standing(pledgeId) : told(row);
        term.requireReportable();
        return term;
    }

    /** What it promises. */
    public List<PledgeItem> items(UUID pledgeId) {
        return ledger.isNew(pledgeId) ? ledger.promised(pledgeId) : steps.items(pledgeId);
    }

    /** Announces a month when the import is known to be sound, after the pledge's publication and before its end. */
    public void announce(UUID pledgeId, Event fact) {
        ledger.report(pledgeId, fact);
    }

    private static PastStand told(RecordRow row) {
        return new PastStand(
                row.id(),
                row.id(LedgerColumns.CAMPAIGN),
                row.id(MatterColumns.ORGANIZATION),
                row.get(LedgerColumns.STATUS),
                row.get(LedgerColumns.PUBLISHED_ON),
                row.get(LedgerColumns.ENDED_ON),
                row.get(LedgerColumns.OBJECTED_ON) != null,
                row.get(LedgerColumns.CONFIRMED_ON) != null);
    }
}
