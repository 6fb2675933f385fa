package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.MatterColumns;

/** Pledges as the months meet them that a ledger tells of: also such as the same import brings. */
@ApplicationScoped
public class LedgerPledges {

    private final Ledger ledger;
    private final Pledges pledges;

    LedgerPledges(Ledger ledger, Pledges pledges) {
        this.ledger = ledger;
        this.pledges = pledges;
    }

    /** From when to when it ran, or runs. 409 for a pledge that is not public. */
    public Term term(UUID pledgeId) {
        var row = ledger.row(pledgeId);
        var term = row == null ? stored(pledges.require(pledgeId)) : told(row);
        if (term.publishedOn() == null) {
            var status = row == null ? pledges.require(pledgeId).status() : row.get(LedgerColumns.STATUS);
            throw PledgeProblems.notNow(PledgeAct.REPORT_PROGRESS, status);
        }
        return term;
    }

    /** What it promises. */
    public List<PledgeItem> items(UUID pledgeId) {
        return ledger.isNew(pledgeId)
                ? ledger.promised(pledgeId)
                : pledges.require(pledgeId).content().items();
    }

    /** Announces a month when the import is known to be sound, after the pledge's publication and before its end. */
    public void announce(UUID pledgeId, Event fact) {
        ledger.report(pledgeId, fact);
    }

    private static Term told(RecordRow row) {
        return new Term(
                row.id(),
                row.id(LedgerColumns.CAMPAIGN),
                row.id(MatterColumns.ORGANIZATION),
                row.get(LedgerColumns.PUBLISHED_ON),
                row.get(LedgerColumns.ENDED_ON));
    }

    private static Term stored(Pledge pledge) {
        var published = pledge.isPublic() ? pledge.publication().publishedOn() : null;
        return new Term(pledge.id(), pledge.campaignId(), pledge.organizationId(), published, pledge.endedOn());
    }

    /** A pledge with the day it was published and, once it has ended, the day of its end. */
    public record Term(UUID id, UUID campaignId, UUID organizationId, LocalDate publishedOn, LocalDate endedOn) {}
}
