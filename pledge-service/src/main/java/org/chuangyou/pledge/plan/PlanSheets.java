package org.chuangyou.pledge.plan;

import java.util.UUID;
import jakarta.transaction.TransactionScoped;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.Wholes;

/** The plans of an import with those who were heard for them. */
@TransactionScoped
class PlanSheets extends Wholes<PlanSheets.Whose> {

    static Whose whose(RecordRow row) {
        return new Whose(row.id(PlanColumns.CAMPAIGN), row.id(MatterColumns.ORGANIZATION));
    }

    record Whose(UUID campaignId, UUID organizationId) {}
}
