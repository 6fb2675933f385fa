package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.Filing;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RecordAct;
import org.chuangyou.pledge.matter.RowRules;

/** suggestion-rounds: when suggestions are collected (我为教育献一计). */
@Singleton
class RoundsTable extends RecordTable {

    private static final int YEARS_AHEAD = 2;

    private static final Column<String> CODE =
            Column.code("征集编码").example("ZJ-2011").fixed();
    private static final Column<String> TITLE = MatterColumns.words("征集名称", NewRound.class, "title");
    private static final Column<LocalDate> OPENS_ON =
            Column.dateAhead("开始日期", YEARS_AHEAD).fixed();
    private static final Column<LocalDate> CLOSES_ON =
            Column.dateAhead("截止日期", YEARS_AHEAD).fixed();
    private static final Column<Integer> QUOTA =
            Column.count("推荐名额").example("1").note("可向上级推荐几条").fixed();

    private static final Layout LAYOUT = new Layout(
            "suggestion-rounds",
            "征集",
            70,
            List.of(CODE),
            List.of(
                    CODE,
                    TITLE,
                    MatterColumns.ORGANIZATION,
                    OPENS_ON,
                    CLOSES_ON,
                    QUOTA,
                    MatterColumns.RECORDED_BY,
                    MatterColumns.RECORDED_ON,
                    MatterColumns.ID));
    private static final Fields FIELDS = new Fields(CODE, Map.of("title", TITLE, "sendUpQuota", QUOTA));

    private static final Statements SQL = new Statements("""
            SELECT s.code, s.title, code_of(o), s.opens_on, s.closes_on, s.send_up_quota, s.recorded_by, s.recorded_on, s.id
            FROM suggestion_round s JOIN organization o ON o.id = s.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE s.recorded_on <= :asOf
            ORDER BY s.code COLLATE "C"
            """, """
            INSERT INTO suggestion_round (id, version, code, organization_id, recorded_by, recorded_on, title, opens_on,
                closes_on, send_up_quota)
            SELECT r.id, 0, code, organization, m.person_code, recorded_on, title, opens_on, closes_on, quota
            FROM {rows} AS r (code, title, organization, opens_on, closes_on, quota, recorded_by, recorded_on, id)
                JOIN member m ON m.person_id = r.recorded_by
            """);

    private final Rounds rounds;
    private final RowRules rules;
    private final Filing filing;

    RoundsTable(Records records, Rounds rounds, RowRules rules, Filing filing) {
        super(LAYOUT, SQL, records);
        this.rounds = rounds;
        this.rules = rules;
        this.filing = filing;
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM suggestion_round WHERE code = ANY (?)";
    }

    @Override
    protected void check(RecordRow row) {
        rules.open(row);
        var said = new NewRound(
                row.id(MatterColumns.ORGANIZATION),
                row.get(TITLE),
                row.get(OPENS_ON),
                row.get(CLOSES_ON),
                row.get(QUOTA));
        if (rules.accept(row, said, FIELDS)) {
            row.obeys(CLOSES_ON, () -> new Round(MatterColumns.opening(row), said));
        }
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        filing.each(
                rounds, rows, (row, round) -> filing.note(round, RecordAct.RECORD, row.get(OPENS_ON), row.get(TITLE)));
    }
}
