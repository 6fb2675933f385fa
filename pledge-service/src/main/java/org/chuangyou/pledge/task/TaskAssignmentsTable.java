package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.List;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;

/** task-assignments: to whom a task was given, down the tree. A later file may pass it on. */
@Singleton
class TaskAssignmentsTable extends RecordTable {

    private static final Column<String> TASK =
            Column.reference("任务编码", "tasks").example("RW-2011-01").fixed();
    static final Column<String> TO = MatterColumns.ORGANIZATION;
    static final Column<LocalDate> ASSIGNED_ON = Column.date("分解日期").fixed();

    /** The organisation first: the row is of who was given the task. */
    private static final Layout LAYOUT =
            new Layout("task-assignments", "任务分解", 92, List.of(TO, TASK), List.of(TO, TASK, ASSIGNED_ON));

    private static final Statements SQL = new Statements("""
            SELECT code_of(o), t.sheet_code, a.assigned_on
            FROM task_assignment a JOIN task t ON t.id = a.task_id
                JOIN organization g ON g.id = t.organization_id AND coalesce(g.dissolved_on, 'infinity') > :asOf
                JOIN organization o ON o.id = a.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE a.assigned_on <= :asOf
            ORDER BY code_of(o) COLLATE "C", t.sheet_code COLLATE "C"
            """, """
            INSERT INTO task_assignment (task_id, organization_id, assigned_on)
            SELECT task, organization, assigned_on FROM {rows} AS r (organization, task, assigned_on)
            """);

    private final TaskSheets sheets;
    private final RowRules rules;

    TaskAssignmentsTable(Records records, TaskSheets sheets, RowRules rules) {
        super(LAYOUT, SQL, records);
        this.sheets = sheets;
        this.rules = rules;
    }

    @Override
    protected void check(RecordRow row) {
        rules.open(row);
        sheets.assign(row.id(TASK), row);
    }
}
