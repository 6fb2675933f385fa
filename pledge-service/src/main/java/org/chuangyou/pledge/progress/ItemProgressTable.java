package org.chuangyou.pledge.progress;

import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Bulk;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.ledger.LedgerPledges;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.QuantityColumns;
import org.chuangyou.pledge.matter.RowRules;

import static org.chuangyou.pledge.progress.ProgressTable.MONTH;
import static org.chuangyou.pledge.progress.ProgressTable.PLEDGE;

/** item-progress: what a month's report says of single items. It belongs to a report, which is there before it. */
@Singleton
class ItemProgressTable extends RecordTable {

    private static final Column<Integer> NUMBER =
            Column.count("第几项").example("1").fixed();
    private static final Column<ProgressState> STATE =
            Column.choice("逐项进展状态", ProgressState.class).fixed();
    private static final Column<String> TEXT =
            MatterColumns.words("情况", ItemProgress.class, "text").mayBeEmpty();
    private static final QuantityColumns REACHED = QuantityColumns.of("已达到").mayBeEmpty();

    private static final Layout LAYOUT = new Layout(
            "item-progress",
            "逐项进展",
            84,
            List.of(PLEDGE, MONTH, NUMBER),
            List.of(PLEDGE, MONTH, NUMBER, STATE, TEXT, REACHED.number(), REACHED.unit(), REACHED.qualifier()));
    private static final Fields FIELDS = new Fields(NUMBER, Map.of("text", TEXT, "reached.number", REACHED.number()));

    private static final Statements SQL = new Statements("""
            SELECT p.sheet_code, to_char(r.month, 'YYYY-MM'), (i ->> 'item')::int, i ->> 'state', i ->> 'text',
                (i #>> '{reached,number}')::numeric, i #>> '{reached,unit}', i #>> '{reached,qualifier}'
            FROM progress_report r JOIN pledge p ON p.id = r.pledge_id
                JOIN organization o ON o.id = stood_in(p, :asOf) AND coalesce(o.dissolved_on, 'infinity') > :asOf
                CROSS JOIN LATERAL jsonb_array_elements(nullif(r.items, 'null')) AS i
            WHERE (r.reported_at AT TIME ZONE 'Asia/Shanghai')::date <= :asOf
            ORDER BY p.sheet_code COLLATE "C", r.month, (i ->> 'item')::int
            """, """
            UPDATE progress_report g SET version = version + 1, items = coalesce(nullif(items, 'null'), '[]') || said
            FROM (SELECT pledge, month, jsonb_agg(jsonb_build_object('item', item, 'state', state, 'text', text,
                      'reached', CASE WHEN number IS NOT NULL THEN
                          jsonb_build_object('number', number, 'unit', unit, 'qualifier', qualifier) END)
                      ORDER BY item) AS said
                  FROM {rows} AS r (pledge, month, item, state, text, number, unit, qualifier) GROUP BY 1, 2) AS r
            WHERE g.pledge_id = r.pledge AND g.month = to_date(r.month, 'YYYY-MM')
            """);

    private static final String REPORT =
            "SELECT 1 FROM progress_report WHERE pledge_id = ? AND month = to_date(?, 'YYYY-MM')";

    private final LedgerPledges pledges;
    private final OpenCampaigns campaigns;
    private final Bulk bulk;
    private final RowRules rules;

    ItemProgressTable(Records records, LedgerPledges pledges, OpenCampaigns campaigns, Bulk bulk, RowRules rules) {
        super(LAYOUT, SQL, records);
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.bulk = bulk;
        this.rules = rules;
    }

    @Override
    protected void check(RecordRow row) {
        if (!ProgressTable.isMonth(row)) {
            return;
        }
        var pledge = row.id(PLEDGE);
        row.obeys(MONTH, () -> requireReport(row));
        row.obeys(PLEDGE, () -> campaigns.require(pledges.term(pledge).campaignId()));
        var said = new ItemProgress(row.get(NUMBER), row.get(STATE), row.get(TEXT), REACHED.of(row));
        if (rules.accept(row, said, FIELDS)) {
            row.obeys(NUMBER, () -> ItemProgress.requireOf(pledges.items(pledge), List.of(said)));
        }
    }

    private void requireReport(RecordRow row) {
        var found = bulk.find(REPORT, report -> report, row.id(PLEDGE), row.get(MONTH));
        if (found.isEmpty()) {
            throw ProgressProblems.notFound();
        }
    }
}
