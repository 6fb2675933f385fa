package org.chuangyou.organization.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** study-results: what one person reached, or that the person was absent. */
@Singleton
class StudyResultsTable extends RecordTable {

    private static final Column<String> MEETING =
            Column.reference("会议编号", "meetings").example("HY-2011-001");
    private static final Column<String> PERSON =
            Column.reference("人员编号", "members").example("DY00011");
    private static final Column<Boolean> ABSENT = Column.yesNo("缺考").example("否");
    private static final Column<BigDecimal> MARKS =
            Column.decimal("得分", 1).mayBeEmpty().note("缺考不填").example("92.5");

    private static final Layout LAYOUT =
            new Layout("study-results", "测试成绩", 28, List.of(MEETING, PERSON), List.of(MEETING, PERSON, ABSENT, MARKS));

    private static final Statements SQL = new Statements("""
            SELECT m.code, p.code, s.absent, s.marks
            FROM study_result s JOIN meeting m ON m.id = s.meeting_id
                 JOIN organization o ON o.id = m.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 LEFT JOIN organization g ON g.id = m.party_group_id
                 JOIN person p ON p.id = s.person_id AND coalesce(p.departed_on, 'infinity') > :asOf
            WHERE m.held_on <= :asOf AND (g.id IS NULL OR coalesce(g.dissolved_on, 'infinity') > :asOf)
            ORDER BY m.code COLLATE "C", p.code COLLATE "C"
            """, """
            INSERT INTO study_result (meeting_id, person_id, absent, marks)
            SELECT * FROM {rows} AS r
                (meeting, person, absent, marks)
            """, """
            UPDATE study_result s SET absent = r.absent, marks = r.marks
            FROM {rows} AS r
                (meeting, person, absent, marks)
            WHERE s.meeting_id = r.meeting AND s.person_id = r.person
            """);

    private final StudyTests tests;

    StudyResultsTable(Records records, StudyTests tests) {
        super(LAYOUT, SQL, records);
        this.tests = tests;
    }

    @Override
    protected void check(RecordRow row) {
        if (row.get(ABSENT) != (row.get(MARKS) == null)) {
            row.error(MARKS, "absent-marks", Map.of());
            return;
        }
        var most = tests.fullMarks(row.id(MEETING));
        if (most.isEmpty()) {
            row.error(MEETING, "no-test", Map.of());
        } else if (row.get(MARKS) != null && row.get(MARKS).compareTo(most.get()) > 0) {
            row.error(MARKS, "above-most", Map.of("most", most.get()));
        }
    }
}
