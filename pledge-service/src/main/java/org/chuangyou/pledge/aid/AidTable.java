package org.chuangyou.pledge.aid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.FactTable;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.Filing;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.QuantityColumns;
import org.chuangyou.pledge.matter.RecordKind;
import org.chuangyou.pledge.matter.RecordStatus;
import org.chuangyou.pledge.matter.RowRules;

/** aid: money and goods given (捐资助学). */
@Singleton
class AidTable extends FactTable<Aid> {

    private static final Column<String> CODE =
            Column.code("捐助编码").example("JZ-2011-01").fixed();
    private static final Column<AidKind> KIND =
            Column.choice("捐助类别", AidKind.class).fixed();
    private static final Column<String> THING =
            MatterColumns.words("品名", NewAid.class, "thing").mayBeEmpty().note("捐物时必填，捐款时留空");
    private static final QuantityColumns AMOUNT = QuantityColumns.of("数量");
    private static final QuantityColumns BENEFICIARIES =
            QuantityColumns.of("受益面").mayBeEmpty();
    private static final Column<String> RECIPIENTS = MatterColumns.words("受助对象", NewAid.class, "recipients")
            .example("困难学生")
            .note("不写姓名");
    private static final Column<String> PURPOSE = MatterColumns.words("用途", NewAid.class, "purpose");
    private static final Column<LocalDate> GIVEN_ON = Column.date("捐助日期").fixed();
    private static final Column<Look> LOOK = Column.choice("审看", Look.class)
            .mayBeMissing()
            .untilEmptied()
            .example("")
            .note("党员登记、组织尚未审看的写“待审看”，不公布、不计入合计；其余留空");

    private static final Layout LAYOUT = new Layout(
            "aid",
            "捐资助学",
            30,
            List.of(CODE),
            List.of(
                    CODE,
                    MatterColumns.ORGANIZATION,
                    KIND,
                    THING,
                    AMOUNT.number(),
                    AMOUNT.unit(),
                    AMOUNT.qualifier(),
                    BENEFICIARIES.number(),
                    BENEFICIARIES.unit(),
                    BENEFICIARIES.qualifier(),
                    RECIPIENTS,
                    PURPOSE,
                    GIVEN_ON,
                    LOOK,
                    WITHDRAWN_ON,
                    WITHDRAWN_REASON,
                    MatterColumns.RECORDED_BY,
                    MatterColumns.RECORDED_ON,
                    MatterColumns.ID));

    private static final Fields FIELDS = new Fields(
            CODE,
            Map.of(
                    "kind",
                    KIND,
                    "thing",
                    THING,
                    "amount.number",
                    AMOUNT.number(),
                    "amount.unit",
                    AMOUNT.unit(),
                    "beneficiaries.number",
                    BENEFICIARIES.number(),
                    "beneficiaries.unit",
                    BENEFICIARIES.unit(),
                    "recipients",
                    RECIPIENTS,
                    "purpose",
                    PURPOSE));

    private static final String ROW = "code, organization, kind, thing, amount, amount_unit, amount_qualifier,"
            + " beneficiaries, beneficiaries_unit, beneficiaries_qualifier, recipients, purpose, given_on,"
            + " look, withdrawn_on, withdrawn_reason, recorded_by, recorded_on, id";

    private static final String STATUS = """
            CASE WHEN r.withdrawn_on IS NOT NULL THEN 'WITHDRAWN' WHEN r.look IS NOT NULL THEN 'ENTERED'
                 ELSE 'STANDING' END""";

    private static final Statements SQL = new Statements("""
            SELECT f.code, code_of(o), f.kind, f.thing, f.amount, f.amount_unit, f.amount_qualifier, f.beneficiaries,
                f.beneficiaries_unit, f.beneficiaries_qualifier, f.recipients, f.purpose, f.happened_on,
                CASE WHEN f.status = 'ENTERED' OR EXISTS (SELECT FROM matter_journal j
                    WHERE j.matter_id = f.id AND j.act = 'CONFIRM' AND j.done_on > :asOf) THEN 'WAITING' END,
                CASE WHEN f.withdrawn_on <= :asOf THEN f.withdrawn_on END,
                CASE WHEN f.withdrawn_on <= :asOf THEN f.withdrawn_reason END, f.recorded_by, f.recorded_on, f.id
            FROM aid f JOIN organization o ON o.id = f.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE f.happened_on <= :asOf
            ORDER BY f.code COLLATE "C"
            """, """
            INSERT INTO aid (id, version, code, organization_id, recorded_by, recorded_on, happened_on, status,
                withdrawn_on, withdrawn_reason, kind, thing, amount, amount_unit, amount_qualifier, beneficiaries,
                beneficiaries_unit, beneficiaries_qualifier, recipients, purpose)
            SELECT r.id, 0, code, organization, m.person_code, recorded_on, given_on,
                %2$s, withdrawn_on, withdrawn_reason,
                kind, thing, amount, amount_unit, amount_qualifier, beneficiaries, beneficiaries_unit,
                beneficiaries_qualifier, recipients, purpose
            FROM {rows} AS r (%1$s) JOIN member m ON m.person_id = r.recorded_by
            """.formatted(ROW, STATUS), """
            UPDATE aid f SET version = f.version + 1,
                status = CASE WHEN r.withdrawn_on IS NOT NULL THEN 'WITHDRAWN' WHEN r.look IS NULL THEN 'STANDING'
                    ELSE f.status END,
                withdrawn_on = r.withdrawn_on, withdrawn_reason = r.withdrawn_reason
            FROM {rows} AS r (%1$s) WHERE f.id = r.id
            """.formatted(ROW));

    private final RowRules rules;

    AidTable(Records records, AidRecords aid, RowRules rules, Filing filing, Outbox outbox) {
        super(LAYOUT, SQL, records, RecordKind.AID, aid, rules, filing, outbox);
        this.rules = rules;
    }

    @Override
    protected void checkNew(RecordRow row) {
        row.requireOrder(GIVEN_ON, MatterColumns.RECORDED_ON);
        if (row.get(KIND) == AidKind.MONEY && row.get(THING) != null) {
            row.error(THING, "money-is-no-thing", Map.of());
        }
        var said = new NewAid(
                row.id(MatterColumns.ORGANIZATION),
                row.get(KIND),
                row.get(THING),
                AMOUNT.of(row),
                BENEFICIARIES.of(row),
                row.get(RECIPIENTS),
                row.get(PURPOSE),
                row.get(GIVEN_ON));
        if (rules.accept(row, said, FIELDS)) {
            row.obeys(KIND, () -> new Aid(MatterColumns.opening(row), said, RecordStatus.STANDING));
        }
    }

    /** It did when the row says so as before, and when the row says so no more. */
    @Override
    protected boolean waited(RecordRow row) {
        var waits = row.get(LOOK) != null;
        return row.isNew() ? waits : row.changes(LOOK) != waits;
    }

    @Override
    protected Event recorded(Aid aid) {
        return aid.given();
    }
}
