package org.chuangyou.pledge.task;

import jakarta.inject.Singleton;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;

import static org.chuangyou.pledge.task.TaskColumns.FIELDS;
import static org.chuangyou.pledge.task.TaskColumns.ISSUED_ON;
import static org.chuangyou.pledge.task.TaskColumns.LAYOUT;
import static org.chuangyou.pledge.task.TaskColumns.WITHDRAWN_ON;
import static org.chuangyou.pledge.task.TaskColumns.WITHDRAWN_REASON;

/** tasks: what superior documents ask. All that a later file may do is take one back. */
@Singleton
class TasksTable extends RecordTable {

    private static final String ROW = "code, organization, document_number, issued_on, title, published, withdrawn_on,"
            + " withdrawn_reason, recorded_by, recorded_on, id";

    private static final Statements SQL = new Statements("""
            SELECT t.sheet_code, code_of(o), t.document_number, t.issued_on, t.title, t.published,
                CASE WHEN t.withdrawn_on <= :asOf THEN t.withdrawn_on END,
                CASE WHEN t.withdrawn_on <= :asOf THEN t.withdrawal_reason END, t.recorded_by, t.recorded_on, t.id
            FROM task t JOIN organization o ON o.id = t.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE t.recorded_on <= :asOf
            ORDER BY t.sheet_code COLLATE "C"
            """, """
            INSERT INTO task (id, version, sheet_code, organization_id, recorded_by, recorded_on, document_number, issued_on, title,
                published, withdrawn_on, withdrawal_reason)
            SELECT r.id, 0, code, organization, m.person_code, recorded_on, document_number, issued_on, title, published,
                withdrawn_on, withdrawn_reason
            FROM {rows} AS r (%s) JOIN member m ON m.person_id = r.recorded_by
            """.formatted(ROW), """
            UPDATE task t SET version = t.version + 1, withdrawn_on = r.withdrawn_on,
                withdrawal_reason = r.withdrawn_reason
            FROM {rows} AS r (%s) WHERE t.id = r.id
            """.formatted(ROW));

    private final Tasks tasks;
    private final TaskSheets sheets;
    private final RowRules rules;

    TasksTable(Records records, Tasks tasks, TaskSheets sheets, RowRules rules) {
        super(LAYOUT, SQL, records);
        this.tasks = tasks;
        this.sheets = sheets;
        this.rules = rules;
    }

    @Override
    public String codes() {
        return "SELECT sheet_code, id FROM task WHERE sheet_code = ANY (?)";
    }

    @Override
    protected void check(RecordRow row) {
        if (row.isNew()) {
            rules.open(row);
            row.requireOrder(ISSUED_ON, MatterColumns.RECORDED_ON);
        }
        row.requireTogether(WITHDRAWN_ON, WITHDRAWN_REASON);
        row.requireOrder(MatterColumns.RECORDED_ON, WITHDRAWN_ON);
        if (row.get(WITHDRAWN_REASON) != null) {
            rules.accept(row, new NewTaskWithdrawal(row.get(WITHDRAWN_REASON)), FIELDS);
            if (!row.isNew()) {
                row.obeys(WITHDRAWN_ON, () -> tasks.require(row.id()).requireStanding());
            }
        }
        sheets.take(row.id(), row);
    }
}
