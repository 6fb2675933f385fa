package org.chuangyou.pledge.plan;

import jakarta.inject.Singleton;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

import static org.chuangyou.pledge.plan.PlanColumns.LAYOUT;
import static org.chuangyou.pledge.plan.PlanColumns.PUBLISHED_ON;
import static org.chuangyou.pledge.plan.PlanColumns.REASON;
import static org.chuangyou.pledge.plan.PlanColumns.REVISED_ON;

/**
 * plans: what each organisation means to do in a campaign. A row is stored as an empty draft; what it says becomes the
 * plan's when it is known who was heard: see {@link PlanRule}. Earlier texts, and one that is being worked on, are left to
 * the archive.
 */
@Singleton
class PlansTable extends RecordTable {

    /** Of a plan (p) the text that was public on the day (v); a draft is told as it is, since nobody knows its day. */
    static final String AS_OF = """
            plan p JOIN campaign c ON c.id = p.campaign_id
                JOIN organization o ON o.id = p.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                LEFT JOIN LATERAL (SELECT *, (SELECT min(f.published_on) FROM plan_version f WHERE f.plan_id = p.id) AS first
                                   FROM plan_version n WHERE n.plan_id = p.id AND n.published_on <= :asOf
                                   ORDER BY n.number DESC LIMIT 1) AS v ON true
                CROSS JOIN LATERAL (SELECT coalesce(v.content, jsonb_build_object('theme', p.theme, 'carrier', p.carrier,
                    'creationConditions', p.creation_conditions, 'pledgeContent', p.pledge_content,
                    'hearings', p.hearings)) AS content) AS t
            WHERE (v.id IS NOT NULL OR p.published_on IS NULL)
            """;

    private static final String ROW =
            "campaign, organization, theme, carrier, conditions, content, published_on," + " revised_on, reason, id";

    private static final Statements SQL = new Statements("""
            SELECT c.sheet_code, code_of(o), t.content ->> 'theme', t.content ->> 'carrier',
                t.content ->> 'creationConditions', t.content ->> 'pledgeContent', v.first,
                CASE WHEN v.number > 1 THEN v.published_on END, CASE WHEN v.number > 1 THEN v.reason END, p.id
            FROM %s
            ORDER BY c.sheet_code COLLATE "C", code_of(o) COLLATE "C"
            """.formatted(AS_OF), """
            INSERT INTO plan (id, version, campaign_id, organization_id, status)
            SELECT id, 0, campaign, organization, 'DRAFT' FROM {rows} AS r (%s)
            """.formatted(ROW), """
            UPDATE plan p SET status = p.status FROM {rows} AS r (%s) WHERE p.id = r.id
            """.formatted(ROW));

    private final PlanSheets sheets;

    PlansTable(Records records, PlanSheets sheets) {
        super(LAYOUT, SQL, records);
        this.sheets = sheets;
    }

    @Override
    protected void check(RecordRow row) {
        row.requireTogether(REVISED_ON, REASON);
        row.requireOrder(PUBLISHED_ON, REVISED_ON);
        sheets.take(PlanSheets.whose(row), row);
    }
}
