package org.chuangyou.pledge.ledger;

import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

import static org.chuangyou.pledge.ledger.LedgerColumns.KIND;
import static org.chuangyou.pledge.ledger.LedgerColumns.LAYOUT;
import static org.chuangyou.pledge.ledger.LedgerColumns.PLEDGER;
import static org.chuangyou.pledge.ledger.StoredPledges.AS_OF;
import static org.chuangyou.pledge.ledger.StoredPledges.REVIEW;
import static org.chuangyou.pledge.ledger.StoredPledges.REVIEWED;
import static org.chuangyou.pledge.ledger.StoredPledges.SUBMITTED;

/**
 * pledges: the ledger (承诺台账), those of the past too. A row is stored as a draft; what it says was done with it is done
 * when its items are there: see {@link LedgerRule}. Earlier texts and the steps between are left to the archive.
 */
@Singleton
class PledgesTable extends RecordTable {

    private static final String ROW = "code, campaign, organization, kind, pledger, duties, five_leads, five_goods,"
            + " opinions, status, drafted_by, submitted_by, submitted_on, reviewed_by, review_remark, published_on,"
            + " channels, place, revised_on, ended_on, done, see_at, unkept_reason, explanation, told_how, told_on,"
            + " explained_by, objected_on, confirmed_on, confirmed_by, id";

    /** A stored pledge is only locked: its further steps wait, too. */
    private static final Statements SQL = new Statements(
            """
            SELECT p.sheet_code, c.sheet_code, code_of(o), p.kind, p.pledger_code, p.duties,
                nullif(array_to_string(p.five_leads, ','), ''), nullif(array_to_string(p.five_goods, ','), ''),
                p.opinions_heard, s.status, p.drafted_by, CASE WHEN %1$s THEN p.submitted_by END,
                CASE WHEN %1$s THEN p.submitted_on END, CASE WHEN %2$s THEN j.reviewed_by END,
                CASE WHEN %2$s THEN %3$s ->> 'remark' END, v.published_on, array_to_string(v.channels, ','), v.place,
                v.revised_on, e.ended_on, e.done, e.see_at, e.unkept_reason, e.explanation, e.told_how, e.told_on,
                e.explained_by, e.objected_on, e.confirmed_on,
                CASE WHEN e.explained_by IS NOT NULL AND e.confirmed_on IS NOT NULL THEN j.ended_by
                    WHEN e.confirmed_on IS NOT NULL OR s.status = 'WITHDRAWN' AND v.published_on IS NOT NULL
                    THEN nullif(j.ended_by, j.reviewed_by) END, p.id
            FROM %4$s JOIN campaign c ON c.id = p.campaign_id
                CROSS JOIN LATERAL (SELECT %5$s, %6$s) AS j (reviewed_by, ended_by)
            ORDER BY p.sheet_code COLLATE "C"
            """.formatted(
                            SUBMITTED,
                            REVIEWED,
                            REVIEW,
                            AS_OF,
                            StoredPledges.actor("'REVIEW'"),
                            StoredPledges.actor("'CONFIRM_END', 'EXPLAIN', 'WITHDRAW'")),
            """
            INSERT INTO pledge (id, version, sheet_code, campaign_id, organization_id, kind, pledger, pledger_code, status,
                duties, five_leads, five_goods, opinions_heard, due_on, drafted_by)
            SELECT r.id, 0, r.code, c.id, o.id, r.kind, coalesce(m.name, o.name), m.person_code, 'DRAFT',
                r.duties, string_to_array(coalesce(five_leads, ''), ','),
                string_to_array(coalesce(five_goods, ''), ','), opinions, c.ends_on, d.person_code
            FROM {rows} AS r (%s)
                JOIN campaign c ON c.id = r.campaign JOIN organization o ON o.id = r.organization
                JOIN member d ON d.person_id = r.drafted_by LEFT JOIN member m ON m.person_id = r.pledger
            """.formatted(ROW),
            """
            UPDATE pledge p SET status = p.status FROM {rows} AS r (%s) WHERE p.id = r.id
            """.formatted(ROW));

    private final Ledger ledger;

    PledgesTable(Records records, Ledger ledger) {
        super(LAYOUT, SQL, records);
        this.ledger = ledger;
    }

    @Override
    public String codes() {
        return "SELECT sheet_code, id FROM pledge WHERE sheet_code = ANY (?)";
    }

    @Override
    protected void check(RecordRow row) {
        if (row.get(KIND).isPersonal() == (row.get(PLEDGER) == null)) {
            row.error(PLEDGER, "pledger-of-kind", Map.of("kind", row.get(KIND)));
        }
        ledger.take(row);
    }
}
