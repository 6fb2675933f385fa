package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.Filing;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;

/** counterparts: villages, schools and units that are helped (对口帮扶). All that a later file may do is end one. */
@Singleton
class CounterpartsTable extends RecordTable {

    private static final Column<String> CODE =
            Column.code("对口编码").example("DK-01").fixed();
    private static final Column<CounterpartKind> KIND =
            Column.choice("对口类别", CounterpartKind.class).fixed();
    private static final Column<String> NAME =
            MatterColumns.words("对口村、单位", NewCounterpart.class, "name").example("示例乡示例村");
    private static final Column<LocalDate> LINKED_ON = Column.date("建立日期").fixed();
    private static final Column<LocalDate> ENDED_ON =
            Column.date("结束日期").mayBeEmpty().lasting().example("");
    private static final Column<String> OUTCOME = MatterColumns.prose("结果如何", NewParting.class, "outcome")
            .mayBeEmpty()
            .lasting();

    private static final Layout LAYOUT = new Layout(
            "counterparts",
            "对口帮扶",
            50,
            List.of(CODE),
            List.of(
                    CODE,
                    NAME,
                    KIND,
                    MatterColumns.ORGANIZATION,
                    LINKED_ON,
                    ENDED_ON,
                    OUTCOME,
                    MatterColumns.RECORDED_BY,
                    MatterColumns.RECORDED_ON,
                    MatterColumns.ID));
    private static final Fields FIELDS =
            new Fields(CODE, Map.of("name", NAME, "endedOn", ENDED_ON, "outcome", OUTCOME));

    private static final String ROW =
            "code, name, kind, organization, linked_on, ended_on, outcome, recorded_by, recorded_on, id";

    private static final Statements SQL = new Statements("""
            SELECT c.code, c.name, c.kind, code_of(o), c.linked_on, CASE WHEN c.ended_on <= :asOf THEN c.ended_on END,
                CASE WHEN c.ended_on <= :asOf THEN c.outcome END, c.recorded_by, c.recorded_on, c.id
            FROM counterpart c JOIN organization o ON o.id = c.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE c.linked_on <= :asOf
            ORDER BY c.code COLLATE "C"
            """, """
            INSERT INTO counterpart (id, version, code, organization_id, recorded_by, recorded_on, status, kind, name,
                linked_on, outcome, ended_on)
            SELECT r.id, 0, code, organization, m.person_code, recorded_on,
                CASE WHEN ended_on IS NULL THEN 'LINKED' ELSE 'ENDED' END, kind, r.name, linked_on, outcome, ended_on
            FROM {rows} AS r (%s) JOIN member m ON m.person_id = r.recorded_by
            """.formatted(ROW), """
            UPDATE counterpart c SET version = c.version + 1, status = 'ENDED', outcome = r.outcome,
                ended_on = r.ended_on
            FROM {rows} AS r (%s) WHERE c.id = r.id
            """.formatted(ROW));

    private final Counterparts counterparts;
    private final RowRules rules;
    private final Filing filing;
    private final Outbox outbox;

    CounterpartsTable(Records records, Counterparts counterparts, RowRules rules, Filing filing, Outbox outbox) {
        super(LAYOUT, SQL, records);
        this.counterparts = counterparts;
        this.rules = rules;
        this.filing = filing;
        this.outbox = outbox;
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM counterpart WHERE code = ANY (?)";
    }

    @Override
    protected void check(RecordRow row) {
        if (row.isNew()) {
            rules.open(row);
            row.requireOrder(LINKED_ON, MatterColumns.RECORDED_ON);
            var organization = row.id(MatterColumns.ORGANIZATION);
            var said = new NewCounterpart(organization, row.get(KIND), row.get(NAME), row.get(LINKED_ON));
            rules.accept(row, said, FIELDS);
        }
        row.requireTogether(ENDED_ON, OUTCOME);
        row.requireOrder(LINKED_ON, ENDED_ON);
        if (row.get(ENDED_ON) != null) {
            checkEnding(row);
        }
    }

    private void checkEnding(RecordRow row) {
        rules.accept(row, new NewParting(row.get(OUTCOME), row.get(ENDED_ON)), FIELDS);
        if (!row.isNew()) {
            var status = counterparts.require(row.id()).status();
            row.obeys(ENDED_ON, () -> CounterpartAct.END.require(status));
        }
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        filing.each(counterparts, rows, this::tell);
    }

    private void tell(RecordRow row, Counterpart counterpart) {
        if (row.isNew()) {
            outbox.add(counterpart.linked());
            filing.note(counterpart, CounterpartAct.LINK, row.get(LINKED_ON), row.get(NAME));
        }
        if (counterpart.status() == CounterpartStatus.ENDED) {
            outbox.add(counterpart.ended());
            filing.note(counterpart, CounterpartAct.END, row.get(ENDED_ON), row.get(OUTCOME));
        }
    }
}
