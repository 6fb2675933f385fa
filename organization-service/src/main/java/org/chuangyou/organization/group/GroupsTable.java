package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.exchange.Touched;

/** groups: leading groups with their offices and functional groups, and guidance groups. Seats are a table of their own. */
@Singleton
class GroupsTable extends RecordTable {

    private static final Column<String> CODE =
            Column.code("机构编码").example("JG-LD-1").fixed();
    private static final Column<String> ORGANIZATION =
            Column.reference("组织编码", "organizations").example("JG-000").fixed();
    private static final Column<GroupKind> KIND =
            Column.choice("机构类别", GroupKind.class).fixed();
    private static final Column<String> NAME = Column.text("机构名称", 100).example("创先争优活动领导小组");
    private static final Column<String> CAMPAIGN =
            Column.text("活动名称", 100).mayBeEmpty().example("创先争优").fixed();
    private static final Column<String> PARENT = Column.reference("所属领导小组编码", "groups")
            .mayBeEmpty()
            .note("办公室和职能小组必填")
            .fixed();
    private static final Column<LocalDate> FORMED_ON = Column.date("成立日期").fixed();
    private static final Column<LocalDate> DISSOLVED_ON =
            Column.date("撤销日期").mayBeEmpty().lasting();
    private static final Column<String> DOCUMENT = Column.text("文号", 100).example("示教党发〔2010〕18号");
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "groups",
            "工作机构",
            10,
            List.of(CODE),
            List.of(CODE, ORGANIZATION, KIND, NAME, CAMPAIGN, PARENT, FORMED_ON, DISSOLVED_ON, DOCUMENT, ID));

    private static final Statements SQL = new Statements("""
            SELECT g.code, o.code, g.kind, g.name, g.campaign, up.code, g.formed_on,
                CASE WHEN g.dissolved_on <= :asOf THEN g.dissolved_on END,
                   g.document_number, g.id
            FROM working_group g JOIN organization o ON o.id = g.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 LEFT JOIN working_group up ON up.id = g.parent_id
            WHERE g.formed_on <= :asOf
            ORDER BY up.code IS NOT NULL, g.code COLLATE "C"
            """, """
            INSERT INTO working_group
                (id, version, code, kind, organization_id, parent_id, name, campaign, formed_on, changed_on,
                 dissolved_on,
                 document_number)
            SELECT id, 0, code, kind, organization, parent, name, campaign, formed_on,
                coalesce(dissolved_on, formed_on),
                   dissolved_on, document_number
            FROM {rows} AS r
                (code, organization, kind, name, campaign, parent, formed_on, dissolved_on, document_number, id)
            """, """
            WITH r AS (SELECT * FROM {rows} AS r
                (code, organization, kind, name, campaign, parent, formed_on, dissolved_on, document_number, id)),
                seats AS (UPDATE group_seat s SET held_until = r.dissolved_on FROM r
                          WHERE s.group_id = r.id AND s.held_until IS NULL AND r.dissolved_on > s.held_from),
                guidance AS (UPDATE group_guided d SET guided_until = r.dissolved_on FROM r
                             WHERE d.group_id = r.id AND d.guided_until IS NULL AND r.dissolved_on > d.guided_from)
            UPDATE working_group g SET version = g.version + 1, name = r.name, dissolved_on = r.dissolved_on,
                changed_on = coalesce(r.dissolved_on, g.changed_on), document_number = r.document_number
            FROM r WHERE g.id = r.id
            """);

    private final GroupRules rules;
    private final GroupKeeping keeping;
    private final Touched touched;

    GroupsTable(Records records, GroupRules rules, GroupKeeping keeping, Touched touched) {
        super(LAYOUT, SQL, records);
        this.rules = rules;
        this.keeping = keeping;
        this.touched = touched;
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM working_group WHERE code = ANY (?)";
    }

    @Override
    protected void check(RecordRow row) {
        if (row.isNew() && row.get(DISSOLVED_ON) == null) {
            row.obeys(KIND, () -> rules.requirePlace(wanted(row)));
        } else if (!row.isNew() && row.changes(DISSOLVED_ON)) {
            row.obeys(DISSOLVED_ON, () -> keeping.requireNoParts(row.id()));
        }
    }

    private static NewGroup wanted(RecordRow row) {
        return new NewGroup(
                row.get(KIND),
                row.id(ORGANIZATION),
                row.id(PARENT),
                row.get(NAME),
                row.get(CAMPAIGN),
                row.get(FORMED_ON),
                row.get(DOCUMENT),
                List.of(),
                List.of());
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        touched.note(SeatsRule.GROUPS, rows.stream().map(RecordRow::id).toList());
        rows.forEach(row -> keeping.announce(row.id(), row.isNew()));
    }
}
