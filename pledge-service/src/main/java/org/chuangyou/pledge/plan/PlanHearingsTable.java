package org.chuangyou.pledge.plan;

import java.util.List;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;

/** plan-hearings: how the masses were heard before a plan was fixed. A plan takes them in with its draft or its revision. */
@Singleton
class PlanHearingsTable extends RecordTable {

    private static final List<Column<?>> PLAN = List.of(PlanColumns.CAMPAIGN, MatterColumns.ORGANIZATION);

    private static final Layout LAYOUT = new Layout(
            "plan-hearings",
            "方案听取意见",
            77,
            List.of(PlanColumns.CAMPAIGN, MatterColumns.ORGANIZATION, HearingColumns.NUMBER),
            HearingColumns.after(PLAN));

    /** Nothing is stored before the plan says what it becomes. */
    private static final Statements SQL = new Statements("""
            SELECT p.campaign, p.organization, h.number, %s
            FROM (SELECT c.sheet_code, code_of(o), t.content -> 'hearings' FROM %s) AS p (campaign, organization, hearings)
                CROSS JOIN LATERAL jsonb_array_elements(p.hearings) WITH ORDINALITY AS h (said, number)
            ORDER BY p.campaign COLLATE "C", p.organization COLLATE "C", h.number
            """.formatted(HearingColumns.SAID, PlansTable.AS_OF), """
            UPDATE plan p SET status = p.status
            FROM {rows} AS r (campaign, organization, number, form, held_on, people, opinions, taken_up)
            WHERE p.campaign_id = r.campaign AND p.organization_id = r.organization
            """);

    private final PlanSheets sheets;
    private final RowRules rules;

    PlanHearingsTable(Records records, PlanSheets sheets, RowRules rules) {
        super(LAYOUT, SQL, records);
        this.sheets = sheets;
        this.rules = rules;
    }

    @Override
    protected void check(RecordRow row) {
        rules.accept(row, HearingColumns.hearing(row), HearingColumns.FIELDS);
        sheets.takePart(PlanSheets.whose(row), row.get(HearingColumns.NUMBER), row);
    }
}
