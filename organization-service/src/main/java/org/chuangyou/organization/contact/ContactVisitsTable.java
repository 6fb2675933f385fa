package org.chuangyou.organization.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** contact-visits: the days worked at a contact point. */
@Singleton
class ContactVisitsTable extends RecordTable {

    private static final Column<String> POINT =
            Column.reference("联系点编码", "contact-points").example("LX-001");
    private static final Column<LocalDate> VISITED_ON = Column.date("日期");
    private static final Column<String> PURPOSE = Column.prose("工作事项", 200).example("指导公开承诺");
    private static final Column<String> FOUND = Column.prose("了解到的情况", 2000);
    private static final Column<String> PROBLEMS = Column.prose("存在的问题", 2000).mayBeEmpty();
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "contact-visits",
            "联系点工作",
            14,
            List.of(POINT, VISITED_ON),
            List.of(POINT, VISITED_ON, PURPOSE, FOUND, PROBLEMS, ID));

    private static final Statements SQL = new Statements("""
            SELECT c.code, v.visited_on, v.purpose, v.found, v.problems, v.id
            FROM contact_visit v JOIN contact_point c ON c.id = v.contact_point_id
                 JOIN organization o ON o.id = c.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 LEFT JOIN person p ON p.id = c.leader_person_id
                     LEFT JOIN organization t ON t.id = c.target_organization_id
            WHERE v.visited_on <= :asOf AND (p.id IS NULL OR coalesce(p.departed_on, 'infinity') > :asOf)
                AND (t.id IS NULL OR coalesce(t.dissolved_on, 'infinity') > :asOf)
            ORDER BY c.code COLLATE "C", v.visited_on
            """, """
            INSERT INTO contact_visit (id, version, contact_point_id, visited_on, purpose, found, problems)
            SELECT id, 0, point, visited_on, purpose, found, problems
            FROM {rows} AS r
                (point, visited_on, purpose, found, problems, id)
            """, """
            UPDATE contact_visit v SET version = v.version + 1, visited_on = r.visited_on, purpose = r.purpose,
                found = r.found, problems = r.problems
            FROM {rows} AS r
                (point, visited_on, purpose, found, problems, id)
            WHERE v.id = r.id
            """);

    private final ContactPoints points;

    ContactVisitsTable(Records records, ContactPoints points) {
        super(LAYOUT, SQL, records);
        this.points = points;
    }

    @Override
    protected void check(RecordRow row) {
        row.obeys(VISITED_ON, () -> points.require(row.id(POINT)).requireHeldOn(row.get(VISITED_ON)));
    }
}
