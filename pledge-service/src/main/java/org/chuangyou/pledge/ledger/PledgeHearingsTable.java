package org.chuangyou.pledge.ledger;

import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.RowRules;
import org.chuangyou.pledge.plan.HearingColumns;

import static org.chuangyou.pledge.plan.HearingColumns.FIELDS;
import static org.chuangyou.pledge.plan.HearingColumns.NUMBER;

/** pledge-hearings: how the masses were heard. A new pledge takes them in with its draft; a stored one takes no more. */
@Singleton
class PledgeHearingsTable extends RecordTable {

    private static final Column<String> PLEDGE =
            Column.reference("承诺编码", "pledges").example("CN-2011-01").fixed();

    private static final Layout LAYOUT = new Layout(
            "pledge-hearings", "承诺前听取意见", 82, List.of(PLEDGE, NUMBER), HearingColumns.after(List.of(PLEDGE)));

    private static final Statements SQL = new Statements("""
            SELECT p.sheet_code, h.number, %s
            FROM %s
                CROSS JOIN LATERAL jsonb_array_elements(p.hearings) WITH ORDINALITY AS h (said, number)
            ORDER BY p.sheet_code COLLATE "C", h.number
            """.formatted(HearingColumns.SAID, StoredPledges.AS_OF), """
            UPDATE pledge p SET status = p.status
            FROM {rows} AS r (pledge, number, form, held_on, people, opinions, taken_up) WHERE p.id = r.pledge
            """);

    private final Ledger ledger;
    private final RowRules rules;

    PledgeHearingsTable(Records records, Ledger ledger, RowRules rules) {
        super(LAYOUT, SQL, records);
        this.ledger = ledger;
        this.rules = rules;
    }

    @Override
    protected void check(RecordRow row) {
        if (!ledger.isNew(row.id(PLEDGE))) {
            row.error(NUMBER, "item-of-stored-pledge", Map.of());
        }
        rules.accept(row, HearingColumns.hearing(row), FIELDS);
        ledger.takeHearing(row.id(PLEDGE), row);
    }
}
