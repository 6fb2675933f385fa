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

/** study-tests: the test of a meeting for study. Marks are no input to any score. */
@Singleton
class StudyTestsTable extends RecordTable {

    private static final Column<String> MEETING =
            Column.reference("会议编号", "meetings").example("HY-2011-001");
    private static final Column<String> TITLE = Column.text("测试名称", 200).example("党的基本知识测试");
    private static final Column<BigDecimal> FULL_MARKS = Column.decimal("满分", 1).example("100");
    private static final Column<BigDecimal> PASS_MARK =
            Column.decimal("及格分", 1).mayBeEmpty().example("60");
    private static final Column<Integer> TAKEN =
            Column.count("参加人数").mayBeEmpty().note("不记名的总体情况").example("");
    private static final Column<BigDecimal> MEAN =
            Column.decimal("平均分", 2).mayBeEmpty().note("不记名的总体情况").example("");
    private static final Column<BigDecimal> LEAST =
            Column.decimal("最低分", 1).mayBeEmpty().note("不记名的总体情况").example("");

    private static final Layout LAYOUT = new Layout(
            "study-tests",
            "学习测试",
            27,
            List.of(MEETING),
            List.of(MEETING, TITLE, FULL_MARKS, PASS_MARK, TAKEN, MEAN, LEAST));

    private static final Statements SQL = new Statements("""
            SELECT m.code, t.title, t.full_marks, t.pass_mark, t.reported_taken, t.reported_mean, t.reported_least
            FROM study_test t JOIN meeting m ON m.id = t.meeting_id
                 JOIN organization o ON o.id = m.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 LEFT JOIN organization g ON g.id = m.party_group_id
            WHERE m.held_on <= :asOf AND (g.id IS NULL OR coalesce(g.dissolved_on, 'infinity') > :asOf)
            ORDER BY m.code COLLATE "C"
            """, """
            INSERT INTO study_test
                (meeting_id, version, title, full_marks, pass_mark, reported_taken, reported_mean, reported_least)
            SELECT meeting, 0, title, full_marks, pass_mark, reported_taken, reported_mean, reported_least
            FROM {rows} AS r
                (meeting, title, full_marks, pass_mark, reported_taken, reported_mean, reported_least)
            """, """
            UPDATE study_test t SET version = t.version + 1, title = r.title, full_marks = r.full_marks,
                pass_mark = r.pass_mark, reported_taken = r.reported_taken, reported_mean = r.reported_mean,
                reported_least = r.reported_least
            FROM {rows} AS r
                (meeting, title, full_marks, pass_mark, reported_taken, reported_mean, reported_least)
            WHERE t.meeting_id = r.meeting
            """);

    private final StudyTests tests;

    StudyTestsTable(Records records, StudyTests tests) {
        super(LAYOUT, SQL, records);
        this.tests = tests;
    }

    @Override
    protected void check(RecordRow row) {
        if (!tests.isForStudy(row.id(MEETING))) {
            row.error(MEETING, "test-not-for-study", Map.of());
        }
        for (var marks : List.of(PASS_MARK, MEAN, LEAST)) {
            if (row.get(marks) != null && row.get(marks).compareTo(row.get(FULL_MARKS)) > 0) {
                row.error(marks, "above-most", Map.of("most", row.get(FULL_MARKS)));
            }
        }
    }
}
