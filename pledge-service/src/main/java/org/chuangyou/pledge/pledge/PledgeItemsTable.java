package org.chuangyou.pledge.pledge;

import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

import static org.chuangyou.pledge.pledge.ItemColumns.LAYOUT;
import static org.chuangyou.pledge.pledge.ItemColumns.NUMBER;
import static org.chuangyou.pledge.pledge.ItemColumns.PLEDGE;
import static org.chuangyou.pledge.pledge.PledgesTable.REVIEWED;

/** pledge-items: what each pledge promises, item by item. A pledge that is stored takes no more items. */
@Singleton
class PledgeItemsTable extends RecordTable {

    private static final String ROW =
            "pledge, number, text, aim, due_on, target, unit, qualifier, carrier, carrier_item, well_chosen, concrete, achievable, verdict_remark,"
                    + " kept, outcome_remark";

    private static final Statements SQL =
            new Statements("""
            SELECT p.sheet_code, i.position + 1, i.text, i.aim, i.due_on, i.target, i.target_unit, i.target_qualifier,
                i.carrier, i.carrier_item, (v ->> 'wellChosen')::boolean,
                (v ->> 'concrete')::boolean, (v ->> 'achievable')::boolean, v ->> 'remark', (u ->> 'kept')::boolean,
                u ->> 'remark'
            FROM pledge_item i JOIN pledge p ON p.id = i.pledge_id
                JOIN organization o ON o.id = p.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                LEFT JOIN LATERAL jsonb_array_elements(p.review -> 'items') AS v
                    ON (v ->> 'item')::int = i.position + 1 AND %s
                LEFT JOIN LATERAL jsonb_array_elements(nullif(p.outcomes, 'null')) AS u
                    ON (u ->> 'item')::int = i.position + 1
            ORDER BY p.sheet_code COLLATE "C", i.position
            """.formatted(REVIEWED), """
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
