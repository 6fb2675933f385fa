package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.List;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.exchange.Touched;

/** group-seats: who sits in which group and as what, from a day until, not including, another. */
@Singleton
class GroupSeatsTable extends RecordTable {

    private static final Column<String> GROUP =
            Column.reference("机构编码", "groups").example("JG-LD-1");
    private static final Column<String> PERSON =
            Column.reference("人员编号", "members").example("DY00011");
    private static final Column<GroupRole> ROLE =
            Column.choice("机构职务", GroupRole.class).fixed();
    private static final Column<LocalDate> FROM = Column.date("起始日期");
    private static final Column<LocalDate> UNTIL =
            Column.date("截止日期").mayBeEmpty().lasting().note("自该日起不再担任");

    private static final Layout LAYOUT = new Layout(
            "group-seats", "机构成员", 11, List.of(GROUP, PERSON, FROM), List.of(GROUP, PERSON, ROLE, FROM, UNTIL));

    private static final Statements SQL = new Statements("""
            SELECT g.code, p.code, s.role, s.held_from, CASE WHEN s.held_until <= :asOf THEN s.held_until END
            FROM group_seat s JOIN working_group g ON g.id = s.group_id
                 JOIN organization o ON o.id = g.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 JOIN person p ON p.id = s.person_id AND coalesce(p.departed_on, 'infinity') > :asOf
            WHERE s.held_from <= :asOf
            ORDER BY g.code COLLATE "C", s.held_from, s.role, p.code COLLATE "C"
            """, """
            INSERT INTO group_seat (group_id, position, person_id, role, held_from, held_until)
            SELECT group_id, (SELECT coalesce(max(position), -1) FROM group_seat s WHERE s.group_id = r.group_id)
                             + row_number() OVER (PARTITION BY group_id ORDER BY line),
                   person, role, held_from, held_until
            FROM {rows} WITH ORDINALITY AS r
                (group_id, person, role, held_from, held_until, line)
            """, """
            UPDATE group_seat s SET held_until = r.held_until
            FROM {rows} AS r
                (group_id, person, role, held_from, held_until)
            WHERE s.group_id = r.group_id AND s.person_id = r.person AND s.held_from = r.held_from
            """);

    private final Groups groups;
    private final GroupKeeping keeping;
    private final Touched touched;

    GroupSeatsTable(Records records, Groups groups, GroupKeeping keeping, Touched touched) {
        super(LAYOUT, SQL, records);
        this.groups = groups;
        this.keeping = keeping;
        this.touched = touched;
    }

    @Override
    protected void check(RecordRow row) {
        var kind = groups.require(row.id(GROUP)).kind();
        if (!kind.roles().contains(row.get(ROLE))) {
            row.obeys(ROLE, () -> {
                throw GroupProblems.roleNotOfGroup(kind, row.get(ROLE));
            });
        }
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        var changed = rows.stream().map(row -> row.id(GROUP)).distinct().toList();
        touched.note(SeatsRule.GROUPS, changed);
        changed.forEach(group -> keeping.announce(group, false));
    }
}
