package org.chuangyou.pledge.deed;

import java.math.BigDecimal;
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
import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.matter.RecordKind;
import org.chuangyou.pledge.matter.RowRules;

/** deeds: what members did for people (志愿服务), a row for all who took part. */
@Singleton
class DeedsTable extends FactTable<Deed> {

    private static final Column<String> CODE =
            Column.code("服务编码").example("FW-2011-01").fixed();
    private static final Column<String> TEAM =
            Column.reference("服务队编码", "volunteer-teams").mayBeEmpty().fixed();
    private static final Column<DeedKind> KIND =
            Column.choice("服务类别", DeedKind.class).fixed();
    private static final Column<String> TITLE = MatterColumns.words("名称", NewDeed.class, "title");
    private static final Column<String> DONE =
            MatterColumns.words("做了什么", NewDeed.class, "done").note("不写受助人姓名");
    private static final Column<LocalDate> DONE_ON = Column.date("服务日期").fixed();
    private static final Column<List<String>> PARTICIPANTS =
            Column.references("参加者编号", "members").fixed();
    private static final Column<List<String>> GUESTS =
            Column.references("外单位参加者编号", "members").mayBeMissing().fixed().example("");
    private static final Column<BigDecimal> HOURS =
            Column.decimal("每人时长（小时）", 1).mayBeEmpty().fixed();
    private static final QuantityColumns BENEFICIARIES =
            QuantityColumns.of("受益面").mayBeEmpty();

    private static final Layout LAYOUT = new Layout(
            "deeds",
            "志愿服务",
            20,
            List.of(CODE),
            List.of(
                    CODE,
                    MatterColumns.ORGANIZATION,
                    TEAM,
                    KIND,
                    TITLE,
                    DONE,
                    DONE_ON,
                    PARTICIPANTS,
                    GUESTS,
                    HOURS,
                    BENEFICIARIES.number(),
                    BENEFICIARIES.unit(),
                    BENEFICIARIES.qualifier(),
                    WITHDRAWN_ON,
                    WITHDRAWN_REASON,
                    MatterColumns.RECORDED_BY,
                    MatterColumns.RECORDED_ON,
                    MatterColumns.ID));

    private static final Fields FIELDS = new Fields(
            CODE,
            Map.of(
                    "guests",
                    GUESTS,
                    "title",
                    TITLE,
                    "done",
                    DONE,
                    "participants",
                    PARTICIPANTS,
                    "hours",
                    HOURS,
                    "beneficiaries.number",
                    BENEFICIARIES.number(),
                    "beneficiaries.unit",
                    BENEFICIARIES.unit()));

    private static final String ROW =
            "code, organization, team, kind, title, done, done_on, participants, guests, hours,"
                    + " beneficiaries, beneficiaries_unit, beneficiaries_qualifier, withdrawn_on, withdrawn_reason,"
                    + " recorded_by, recorded_on, id";

    private static final Statements SQL = new Statements("""
            SELECT f.code, code_of(o), t.code, f.kind, f.title, f.done, f.happened_on,
                array_to_string(f.participants, ';'), array_to_string(f.guests, ';'), f.hours, f.beneficiaries, f.beneficiaries_unit,
                f.beneficiaries_qualifier, CASE WHEN f.withdrawn_on <= :asOf THEN f.withdrawn_on END,
                CASE WHEN f.withdrawn_on <= :asOf THEN f.withdrawn_reason END, f.recorded_by, f.recorded_on, f.id
            FROM deed f JOIN organization o ON o.id = f.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
                LEFT JOIN volunteer_team t ON t.id = f.team_id
            WHERE f.happened_on <= :asOf
            ORDER BY f.code COLLATE "C"
            """, """
            INSERT INTO deed (id, version, code, organization_id, recorded_by, recorded_on, happened_on, status,
                withdrawn_on, withdrawn_reason, team_id, kind, title, done, participants, guests, hours, beneficiaries,
                beneficiaries_unit, beneficiaries_qualifier)
            SELECT r.id, 0, code, organization, m.person_code, recorded_on, done_on,
                CASE WHEN withdrawn_on IS NULL THEN 'STANDING' ELSE 'WITHDRAWN' END, withdrawn_on, withdrawn_reason,
                team, kind, title, done,
                ARRAY(SELECT p.person_code FROM unnest(string_to_array(participants, ',')) WITH ORDINALITY AS i (id, n)
                    JOIN member p ON p.person_id = i.id::uuid ORDER BY i.n),
                ARRAY(SELECT p.person_code FROM unnest(string_to_array(guests, ',')) WITH ORDINALITY AS i (id, n)
                    JOIN member p ON p.person_id = i.id::uuid ORDER BY i.n),
                hours, beneficiaries, beneficiaries_unit, beneficiaries_qualifier
            FROM {rows} AS r (%s) JOIN member m ON m.person_id = r.recorded_by
            """.formatted(ROW), WITHDRAW.formatted("deed", ROW));

    private final RowRules rules;
    private final Reach reach;

    DeedsTable(Records records, Deeds deeds, RowRules rules, Reach reach, Filing filing, Outbox outbox) {
        super(LAYOUT, SQL, records, RecordKind.DEED, deeds, rules, filing, outbox);
        this.rules = rules;
        this.reach = reach;
    }

    @Override
    protected void checkNew(RecordRow row) {
        row.requireOrder(DONE_ON, MatterColumns.RECORDED_ON);
        var said = new NewDeed(
                row.id(MatterColumns.ORGANIZATION),
                row.id(TEAM),
                row.get(KIND),
                row.get(TITLE),
                row.get(DONE),
                row.get(DONE_ON),
                row.get(PARTICIPANTS),
                row.get(GUESTS),
                row.get(HOURS),
                BENEFICIARIES.of(row));
        if (rules.accept(row, said, FIELDS)) {
            // Who was a member of which branch on a day long ago is not known here: that they were members is.
            row.obeys(PARTICIPANTS, () -> reach.requireMembersOn(said.doneOn(), said.participants()));
            row.obeys(GUESTS, () -> reach.requireMembersOn(said.doneOn(), said.guests()));
        }
    }

    @Override
    protected Event recorded(Deed deed) {
        return deed.recorded();
    }
}
