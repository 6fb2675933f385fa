package org.chuangyou.pledge.ledger;

import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

import static org.chuangyou.pledge.ledger.ItemColumns.LAYOUT;
import static org.chuangyou.pledge.ledger.ItemColumns.NUMBER;
import static org.chuangyou.pledge.ledger.ItemColumns.PLEDGE;
import static org.chuangyou.pledge.ledger.StoredPledges.AS_OF;
import static org.chuangyou.pledge.ledger.StoredPledges.REVIEW;
import static org.chuangyou.pledge.ledger.StoredPledges.REVIEWED;

/** pledge-items: what each pledge promises, item by item. A pledge that is stored takes no more items. */
@Singleton
class PledgeItemsTable extends RecordTable {

    private static final String ROW =
            "pledge, number, text, aim, due_on, target, unit, qualifier, carrier, carrier_item, well_chosen, concrete, achievable, verdict_remark,"
                    + " kept, outcome_remark";

    private static final Statements SQL =
            new Statements("""
            SELECT p.sheet_code, i.position + 1, i.text, i.aim, i.due_on, i.target, i.target_unit, i.target_qualifier,
                i.carrier, i.carrier_item, (w ->> 'wellChosen')::boolean,
                (w ->> 'concrete')::boolean, (w ->> 'achievable')::boolean, w ->> 'remark', (u ->> 'kept')::boolean,
                u ->> 'remark'
            FROM %s
                JOIN pledge_item i ON i.pledge_id = p.id
                LEFT JOIN LATERAL jsonb_array_elements(%s -> 'items') AS w
                    ON (w ->> 'item')::int = i.position + 1 AND %s
                LEFT JOIN LATERAL jsonb_array_elements(nullif(e.outcomes, 'null')) AS u
                    ON (u ->> 'item')::int = i.position + 1
            ORDER BY p.sheet_code COLLATE "C", i.position
            """.formatted(AS_OF, REVIEW, REVIEWED), """
            INSERT INTO pledge_item (pledge_id, position, text, aim, due_on, target, target_unit, target_qualifier,
                carrier, carrier_item)
            SELECT pledge, number - 1, text, aim, due_on, target, unit, qualifier, carrier, carrier_item
            FROM {rows} AS r (%s)
            """.formatted(ROW), """
            UPDATE pledge p SET status = p.status FROM {rows} AS r (%s) WHERE p.id = r.pledge
            """.formatted(ROW));

    private final Ledger ledger;

    PledgeItemsTable(Records records, Ledger ledger) {
        super(LAYOUT, SQL, records);
        this.ledger = ledger;
    }

    @Override
    protected void check(RecordRow row) {
        if (row.isNew() && !ledger.isNew(row.id(PLEDGE))) {
            row.error(NUMBER, "item-of-stored-pledge", Map.of());
        }
        ledger.takeItem(row.id(PLEDGE), row);
    }
}
