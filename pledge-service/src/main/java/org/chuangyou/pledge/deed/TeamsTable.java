package org.chuangyou.pledge.deed;

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
import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.matter.RecordAct;
import org.chuangyou.pledge.matter.RowRules;

/** volunteer-teams: 党员义工服务队. */
@Singleton
class TeamsTable extends RecordTable {

    private static final Column<String> CODE =
            Column.code("服务队编码").example("FWD-01").fixed();
    private static final Column<String> NAME = MatterColumns.words("队名", NewTeam.class, "name");
    private static final Column<String> LEADER =
            Column.reference("队长编号", "members").example("DY00014").fixed();
    private static final Column<LocalDate> FORMED_ON = Column.date("成立日期").fixed();

    private static final Layout LAYOUT = new Layout(
            "volunteer-teams",
            "服务队",
            10,
            List.of(CODE),
            List.of(
                    CODE,
                    NAME,
                    MatterColumns.ORGANIZATION,
                    LEADER,
                    FORMED_ON,
                    MatterColumns.RECORDED_BY,
                    MatterColumns.RECORDED_ON,
                    MatterColumns.ID));
    private static final Fields FIELDS = new Fields(CODE, Map.of("name", NAME));

    private static final Statements SQL = new Statements("""
            SELECT t.code, t.name, code_of(o), t.leader_code, t.formed_on, t.recorded_by, t.recorded_on, t.id
            FROM volunteer_team t JOIN organization o ON o.id = t.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE t.formed_on <= :asOf
            ORDER BY t.code COLLATE "C"
            """, """
            INSERT INTO volunteer_team (id, version, code, organization_id, recorded_by, recorded_on, name, leader_code,
                formed_on)
            SELECT r.id, 0, code, organization, m.person_code, recorded_on, r.name, l.person_code, formed_on
            FROM {rows} AS r (code, name, organization, leader, formed_on, recorded_by, recorded_on, id)
                JOIN member m ON m.person_id = r.recorded_by JOIN member l ON l.person_id = r.leader
            """);

    private final Teams teams;
    private final Reach reach;
    private final RowRules rules;
    private final Filing filing;

    TeamsTable(Records records, Teams teams, Reach reach, RowRules rules, Filing filing) {
        super(LAYOUT, SQL, records);
        this.teams = teams;
        this.reach = reach;
        this.rules = rules;
        this.filing = filing;
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM volunteer_team WHERE code = ANY (?)";
    }

    @Override
    protected void check(RecordRow row) {
        rules.open(row);
        row.requireOrder(FORMED_ON, MatterColumns.RECORDED_ON);
        row.obeys(LEADER, () -> reach.requireMembersOn(row.get(FORMED_ON), List.of(row.get(LEADER))));
        var said = new NewTeam(row.id(MatterColumns.ORGANIZATION), row.get(NAME), row.get(LEADER), row.get(FORMED_ON));
        rules.accept(row, said, FIELDS);
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        filing.each(teams, rows, (row, team) -> filing.note(team, RecordAct.RECORD, row.get(FORMED_ON), row.get(NAME)));
    }
}
