package org.chuangyou.pledge.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Bulk;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;

/** pairing-contacts: each contact as the journal keeps it. The same words on the same day are the same contact. */
@Singleton
class ContactsTable extends RecordTable {

    private static final Column<String> PAIRING =
            Column.reference("结对编码", "pairings").example("JD-2011-01").fixed();
    private static final Column<LocalDate> ON = Column.date("联系日期").fixed();
    private static final Column<String> DONE = MatterColumns.words("做了什么", NewContact.class, "done");

    private static final Layout LAYOUT = new Layout(
            "pairing-contacts",
            "帮扶联系",
            41,
            List.of(PAIRING, ON, DONE),
            List.of(PAIRING, ON, DONE, MatterColumns.RECORDED_BY, MatterColumns.ID));
    private static final Fields FIELDS = new Fields(DONE, Map.of());

    private static final Statements SQL = new Statements("""
            SELECT code, done_on, words, actor, id FROM (
                SELECT DISTINCT ON (p.code, j.done_on, j.words) p.code, j.done_on, j.words, j.actor, j.id
                FROM matter_journal j JOIN pairing p ON p.id = j.matter_id
                    JOIN organization o ON o.id = p.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                WHERE j.act = 'CONTACT' AND j.done_on <= :asOf AND p.started_on <= :asOf
                ORDER BY p.code, j.done_on, j.words, j.id) AS contact
            ORDER BY code COLLATE "C", done_on, id
            """, """
            INSERT INTO matter_journal (id, matter_id, organization_id, act, done_on, words, actor, noted_at)
            SELECT r.id, p.id, p.organization_id, 'CONTACT', r.done_on, r.words, m.person_code, now()
            FROM {rows} AS r (pairing, done_on, words, actor, id) JOIN pairing p ON p.id = r.pairing
                JOIN member m ON m.person_id = r.actor
            """);

    /** How many there were and when the last was, of the pairings given. */
    private static final String COUNTED = """
            UPDATE pairing p SET version = p.version + 1, contacts = j.number, last_contact_on = j.last
            FROM (SELECT matter_id, count(*) AS number, max(done_on) AS last FROM matter_journal
                  WHERE act = 'CONTACT' AND matter_id = ANY (?) GROUP BY matter_id) j
            WHERE p.id = j.matter_id
            """;

    private final Pairings pairings;
    private final RowRules rules;
    private final Desk desk;
    private final Bulk bulk;

    ContactsTable(Records records, Pairings pairings, RowRules rules, Desk desk, Bulk bulk) {
        super(LAYOUT, SQL, records);
        this.pairings = pairings;
        this.rules = rules;
        this.desk = desk;
        this.bulk = bulk;
    }

    @Override
    protected void check(RecordRow row) {
        rules.accept(row, new NewContact(row.get(ON), row.get(DONE)), FIELDS);
        var pairing = pairings.require(row.id(PAIRING));
        row.obeys(ON, () -> pairing.requireContactOn(desk.between(pairing.startedOn(), row.get(ON))));
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        var ids = rows.stream().map(row -> row.id(PAIRING)).distinct().toArray();
        bulk.change(COUNTED, (Object) ids);
    }
}
