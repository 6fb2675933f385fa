package org.chuangyou.pledge.pledge;

import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

import static org.chuangyou.pledge.pledge.LedgerColumns.KIND;
import static org.chuangyou.pledge.pledge.LedgerColumns.LAYOUT;
import static org.chuangyou.pledge.pledge.LedgerColumns.PLEDGER;

/**
 * pledges: the ledger (承诺台账), those of the past too. A row is stored as a draft; what it says was done with it is done
 * when its items are there: see {@link LedgerRule}. Earlier texts and the steps between are left to the archive.
 */
@Singleton
class PledgesTable extends RecordTable {

    /** What was submitted and not taken back; of a pledge that nobody ever read nothing is told but its end. */
    static final String SUBMITTED = "p.status <> 'DRAFT' AND (p.status <> 'WITHDRAWN' OR p.published_on IS NOT NULL)";

    static final String REVIEWED = SUBMITTED + " AND p.status <> 'SUBMITTED'";

    private static final String ROW = "code, campaign, organization, kind, pledger, duties, five_leads, five_goods,"
            + " opinions, status, drafted_by, submitted_by, reviewed_by, review_remark, published_on, channels, place,"
            + " revised_on, ended_on, done, see_at, unkept_reason, explanation, told_how, told_on, confirmed_on, id";

    /** A stored pledge is only locked: its further steps wait, too. */
    private static final Statements SQL =
            new Statements("""
            SELECT p.sheet_code, c.sheet_code, code_of(o), p.kind, p.pledger_code, p.duties,
                nullif(array_to_string(p.five_leads, ','), ''), nullif(array_to_string(p.five_goods, ','), ''),
                p.opinions_heard, p.status, p.drafted_by, CASE WHEN %1$s THEN p.submitted_by END,
                CASE WHEN %2$s THEN
                    (SELECT h.actor FROM pledge_history h WHERE h.pledge_id = p.id AND h.act = 'REVIEW'
                     ORDER BY h.id DESC LIMIT 1) END,
                CASE WHEN %2$s THEN p.review ->> 'remark' END,
                p.published_on, array_to_string(p.channels, ','), p.place, p.revised_on, p.ended_on, p.done, p.see_at,
                p.unkept_reason, p.explanation, p.told_how, p.told_on, p.confirmed_on, p.id
            FROM pledge p JOIN campaign c ON c.id = p.campaign_id JOIN organization o ON o.id = p.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
            ORDER BY p.sheet_code COLLATE "C"
            """.formatted(SUBMITTED, REVIEWED), """
            INSERT INTO pledge (id, version, sheet_code, campaign_id, organization_id, kind, pledger, pledger_code, status,
                duties, five_leads, five_goods, opinions_heard, due_on, drafted_by)
            SELECT r.id, 0, r.code, c.id, o.id, r.kind, coalesce(m.name, o.name), m.person_code, 'DRAFT',
                r.duties, string_to_array(coalesce(five_leads, ''), ','),
                string_to_array(coalesce(five_goods, ''), ','), opinions, c.ends_on, d.person_code
            FROM {rows} AS r (%s)
                JOIN campaign c ON c.id = r.campaign JOIN organization o ON o.id = r.organization
                JOIN member d ON d.person_id = r.drafted_by LEFT JOIN member m ON m.person_id = r.pledger
            """.formatted(ROW), """
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
