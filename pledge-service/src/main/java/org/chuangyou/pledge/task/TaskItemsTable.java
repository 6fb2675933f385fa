package org.chuangyou.pledge.task;

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
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;

/** task-items: what a document asks, item by item. A task that is stored takes no more items. */
@Singleton
class TaskItemsTable extends RecordTable {

    private static final int YEARS_AHEAD = 20;

    static final Column<String> TASK =
            Column.reference("任务编码", "tasks").example("RW-2011-01").fixed();
    static final Column<Integer> NUMBER =
            Column.count("第几项").example("1").note("从 1 起，不跳号").fixed();
    private static final Column<String> TEXT = MatterColumns.words("任务内容", TaskItem.class, "text");
    private static final Column<LocalDate> DUE_ON =
            Column.dateAhead("完成期限", YEARS_AHEAD).fixed();

    private static final Layout LAYOUT =
            new Layout("task-items", "任务事项", 91, List.of(TASK, NUMBER), List.of(TASK, NUMBER, TEXT, DUE_ON));
    private static final Fields FIELDS = new Fields(NUMBER, Map.of("text", TEXT));

    private static final Statements SQL = new Statements("""
            SELECT t.sheet_code, i.position + 1, i.text, i.due_on
            FROM task_item i JOIN task t ON t.id = i.task_id
                JOIN organization o ON o.id = t.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE t.recorded_on <= :asOf
            ORDER BY t.sheet_code COLLATE "C", i.position
            """, """
            INSERT INTO task_item (task_id, position, text, due_on)
            SELECT task, number - 1, text, due_on FROM {rows} AS r (task, number, text, due_on)
            """);

    private final TaskSheets sheets;
    private final RowRules rules;

    TaskItemsTable(Records records, TaskSheets sheets, RowRules rules) {
        super(LAYOUT, SQL, records);
        this.sheets = sheets;
        this.rules = rules;
    }

    @Override
    protected void check(RecordRow row) {
        rules.accept(row, item(row), FIELDS);
        sheets.takePart(row.id(TASK), row.get(NUMBER), row);
    }

    static TaskItem item(RecordRow row) {
        return new TaskItem(row.get(TEXT), row.get(DUE_ON));
    }
}
