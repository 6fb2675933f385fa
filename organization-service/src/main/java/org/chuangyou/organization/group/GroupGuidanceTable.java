package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.List;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** group-guidance: which organisations a guidance group guides, from a day until, not including, another. */
@Singleton
class GroupGuidanceTable extends RecordTable {

    private static final Column<String> GROUP =
            Column.reference("机构编码", "groups").example("JG-ZD-1");
    private static final Column<String> GUIDED =
            Column.reference("所指导的组织编码", "organizations").example("ZB-001");
    private static final Column<LocalDate> FROM = Column.date("起始日期");
    private static final Column<LocalDate> UNTIL =
            Column.date("截止日期").mayBeEmpty().lasting().note("自该日起不再指导");

    private static final Layout LAYOUT =
            new Layout("group-guidance", "指导关系", 12, List.of(GROUP, GUIDED, FROM), List.of(GROUP, GUIDED, FROM, UNTIL));

    private static final Statements SQL = new Statements("""
            SELECT g.code, d.code, s.guided_from, CASE WHEN s.guided_until <= :asOf THEN s.guided_until END
            FROM group_guided s JOIN working_group g ON g.id = s.group_id
                 JOIN organization o ON o.id = g.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 JOIN organization d ON d.id = s.organization_id AND coalesce(d.dissolved_on, 'infinity') > :asOf
            WHERE s.guided_from <= :asOf
            ORDER BY g.code COLLATE "C", s.guided_from, d.code COLLATE "C"
            """, """
            INSERT INTO group_guided (group_id, position, organization_id, guided_from, guided_until)
            SELECT group_id, (SELECT coalesce(max(position), -1) FROM group_guided s WHERE s.group_id = r.group_id)
                             + row_number() OVER (PARTITION BY group_id ORDER BY line),
                   guided, guided_from, guided_until
            FROM {rows} WITH ORDINALITY AS r
                (group_id, guided, guided_from, guided_until, line)
            """, """
            UPDATE group_guided s SET guided_until = r.guided_until
            FROM {rows} AS r
                (group_id, guided, guided_from, guided_until)
            WHERE s.group_id = r.group_id AND s.organization_id = r.guided AND s.guided_from = r.guided_from
            """);

    private final Groups groups;
    private final GroupRules rules;
    private final GroupKeeping keeping;

    GroupGuidanceTable(Records records, Groups groups, GroupRules rules, GroupKeeping keeping) {
        super(LAYOUT, SQL, records);
        this.groups = groups;
        this.rules = rules;
        this.keeping = keeping;
    }

    @Override
    protected void check(RecordRow row) {
        if (row.get(UNTIL) != null) {
            return; // what was guided once may lie elsewhere now
        }
        var group = groups.require(row.id(GROUP));
        row.obeys(GUIDED, () -> rules.requireGuidable(group.kind(), group.organizationId(), List.of(row.id(GUIDED))));
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        rows.stream().map(row -> row.id(GROUP)).distinct().forEach(group -> keeping.announce(group, false));
    }
}
