package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Bulk;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.Filing;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;

/** counterpart-promises: what was promised to a counterpart, and what was done. A later file may say that it was kept. */
@Singleton
class PromisesTable extends RecordTable {

    private static final int YEARS_AHEAD = 20;

    private static final Column<String> COUNTERPART =
            Column.reference("对口编码", "counterparts").example("DK-01").fixed();
    private static final Column<Integer> NUMBER =
            Column.count("第几件").example("1").note("从 1 起，不跳号").fixed();
    private static final Column<String> TEXT = MatterColumns.words("承诺的事", NewPromise.class, "text");
    private static final Column<LocalDate> PROMISED_ON = Column.date("承诺日期").fixed();
    private static final Column<LocalDate> DUE_ON =
            Column.dateAhead("期限", YEARS_AHEAD).fixed();
    private static final Column<LocalDate> KEPT_ON =
            Column.date("做到日期").mayBeEmpty().lasting().example("");
    private static final Column<String> DONE =
            MatterColumns.prose("做了什么", NewKeeping.class, "done").mayBeEmpty().lasting();

    private static final Layout LAYOUT = new Layout(
            "counterpart-promises",
            "对口承诺",
            51,
            List.of(COUNTERPART, NUMBER),
            List.of(COUNTERPART, NUMBER, TEXT, PROMISED_ON, DUE_ON, KEPT_ON, DONE));
    private static final Fields FIELDS =
            new Fields(NUMBER, Map.of("text", TEXT, "dueOn", DUE_ON, "keptOn", KEPT_ON, "done", DONE));

    private static final Statements SQL = new Statements("""
            SELECT c.code, p.position + 1, p.text, p.promised_on, p.due_on,
                CASE WHEN p.kept_on <= :asOf THEN p.kept_on END, CASE WHEN p.kept_on <= :asOf THEN p.done END
            FROM counterpart_promise p JOIN counterpart c ON c.id = p.counterpart_id
                JOIN organization o ON o.id = c.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE p.promised_on <= :asOf AND c.linked_on <= :asOf
            ORDER BY c.code COLLATE "C", p.position
            """, """
            WITH r AS (SELECT * FROM {rows} AS r (counterpart, number, text, promised_on, due_on, kept_on, done)),
                mended AS (UPDATE counterpart c SET version = c.version + 1
                           FROM (SELECT DISTINCT counterpart FROM r) AS r WHERE c.id = r.counterpart)
            INSERT INTO counterpart_promise (counterpart_id, position, text, promised_on, due_on, done, kept_on)
            SELECT counterpart, number - 1, text, promised_on, due_on, done, kept_on FROM r
            """, """
            WITH r AS (SELECT * FROM {rows} AS r (counterpart, number, text, promised_on, due_on, kept_on, done)),
                mended AS (UPDATE counterpart c SET version = c.version + 1
                           FROM (SELECT DISTINCT counterpart FROM r) AS r WHERE c.id = r.counterpart)
            UPDATE counterpart_promise p SET done = r.done, kept_on = r.kept_on
            FROM r WHERE p.counterpart_id = r.counterpart AND p.position = r.number - 1
            """);

    private static final String GAPS = """
            SELECT counterpart_id::text FROM counterpart_promise WHERE counterpart_id = ANY (?)
            GROUP BY counterpart_id HAVING min(position) <> 0 OR max(position) <> count(*) - 1
            """;

    private final Counterparts counterparts;
    private final RowRules rules;
    private final Filing filing;
    private final Outbox outbox;
    private final Desk desk;
    private final Bulk bulk;

    PromisesTable(
            Records records,
            Counterparts counterparts,
            RowRules rules,
            Filing filing,
            Outbox outbox,
            Desk desk,
            Bulk bulk) {
        super(LAYOUT, SQL, records);
        this.counterparts = counterparts;
        this.rules = rules;
        this.filing = filing;
        this.outbox = outbox;
        this.desk = desk;
        this.bulk = bulk;
    }

    @Override
    protected void check(RecordRow row) {
        var counterpart = counterparts.require(row.id(COUNTERPART));
        if (row.isNew()) {
            checkNew(row, counterpart);
        }
        row.requireTogether(KEPT_ON, DONE);
        if (row.get(KEPT_ON) != null) {
            checkKeeping(row, counterpart);
        }
    }

    private void checkNew(RecordRow row, Counterpart counterpart) {
        rules.accept(row, new NewPromise(row.get(TEXT), row.get(DUE_ON)), FIELDS);
        row.obeys(NUMBER, () -> Counterpart.requireRoomBeside(row.get(NUMBER) - 1));
        var promisedOn = row.get(PROMISED_ON);
        row.obeys(DUE_ON, () -> desk.notBefore(promisedOn, row.get(DUE_ON)));
        row.obeys(PROMISED_ON, () -> desk.notBefore(counterpart.linkedOn(), promisedOn));
        row.obeys(PROMISED_ON, () -> counterpart.requireLinkedOn(promisedOn, CounterpartAct.PROMISE));
    }

    private void checkKeeping(RecordRow row, Counterpart counterpart) {
        var keptOn = row.get(KEPT_ON);
        rules.accept(row, new NewKeeping(row.get(DONE), keptOn), FIELDS);
        row.obeys(KEPT_ON, () -> desk.between(counterpart.linkedOn(), keptOn));
        row.obeys(KEPT_ON, () -> counterpart.requireLinkedOn(keptOn, CounterpartAct.KEEP));
        if (!row.isNew()) {
            row.obeys(KEPT_ON, () -> counterpart.requireOpen(row.get(NUMBER)));
        }
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        var ids = rows.stream().map(row -> row.id(COUNTERPART)).distinct().toArray();
        var withGaps = bulk.find(GAPS, found -> found.getString(1), (Object) ids);
        rows.stream()
                .filter(row -> withGaps.contains(row.id(COUNTERPART).toString()))
                .forEach(row -> row.error(NUMBER, "promise-number-gap", Map.of()));
        if (withGaps.isEmpty()) {
            rows.forEach(row -> tell(row, counterparts.require(row.id(COUNTERPART))));
            counterparts.flush();
        }
    }

    private void tell(RecordRow row, Counterpart counterpart) {
        if (row.isNew()) {
            outbox.add(counterpart.promised(row.get(NUMBER)));
            filing.note(counterpart, CounterpartAct.PROMISE, row.get(PROMISED_ON), row.get(TEXT));
        }
        if (row.get(KEPT_ON) != null) {
            outbox.add(counterpart.kept(row.get(NUMBER)));
            filing.note(counterpart, CounterpartAct.KEEP, row.get(KEPT_ON), row.get(DONE));
        }
    }
}
