package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Bulk;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;

/** task-responses: what each organisation says of each item. A later file may say how it went on, and what was done stays. */
@Singleton
class TaskResponsesTable extends RecordTable {

    static final Column<String> OF = MatterColumns.ORGANIZATION;
    static final Column<String> TASK =
            Column.reference("任务编码", "tasks").example("RW-2011-01").fixed();
    static final Column<Integer> NUMBER = Column.count("第几项").example("1").fixed();
    static final Column<Boolean> APPLIES = Column.yesNo("是否与本组织有关");
    private static final Column<String> REASON =
            MatterColumns.prose("无关的理由", NewResponse.class, "reason").mayBeEmpty();
    static final Column<String> PROGRESS =
            MatterColumns.prose("进展", NewResponse.class, "progress").mayBeEmpty();
    static final Column<String> DONE =
            MatterColumns.prose("完成了什么", NewResponse.class, "done").mayBeEmpty().lasting();
    static final Column<LocalDate> DONE_ON =
            Column.date("完成日期").mayBeEmpty().lasting().example("");
    static final Column<LocalDate> ANSWERED_ON = Column.date("答复日期");

    private static final Layout LAYOUT = new Layout(
            "task-responses",
            "任务答复",
            93,
            List.of(OF, TASK, NUMBER),
            List.of(OF, TASK, NUMBER, APPLIES, REASON, PROGRESS, DONE, DONE_ON, ANSWERED_ON, MatterColumns.ID));
    private static final Fields FIELDS =
            new Fields(NUMBER, Map.of("reason", REASON, "progress", PROGRESS, "done", DONE, "doneOn", DONE_ON));

    private static final String ROW =
            "organization, task, number, applies, reason, progress, done, done_on, answered_on, id";

    private static final Statements SQL = new Statements("""
            SELECT code_of(o), t.sheet_code, r.position + 1, r.applies, r.reason, r.progress, r.done, r.done_on, r.answered_on,
                r.id
            FROM task_response r JOIN task t ON t.id = r.task_id
                JOIN organization g ON g.id = t.organization_id AND coalesce(g.dissolved_on, 'infinity') > :asOf
                JOIN organization o ON o.id = r.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE r.answered_on <= :asOf
            ORDER BY code_of(o) COLLATE "C", t.sheet_code COLLATE "C", r.position
            """, """
            INSERT INTO task_response (id, version, task_id, position, organization_id, applies, reason, progress, done,
                done_on, answered_on)
            SELECT id, 0, task, number - 1, organization, applies, reason, progress, done, done_on, answered_on
            FROM {rows} AS r (%s)
            """.formatted(ROW), """
            UPDATE task_response t SET version = t.version + 1, applies = r.applies, reason = r.reason,
                progress = r.progress, done = r.done, done_on = r.done_on, answered_on = r.answered_on
            FROM {rows} AS r (%s) WHERE t.id = r.id
            """.formatted(ROW));

    /** Since when it was the organisation's, until when it is asked, how many items it has and when was last answered. */
    private static final String GIVEN = """
            SELECT a.assigned_on, t.withdrawn_on, t.document_number,
                (SELECT count(*) FROM task_item i WHERE i.task_id = t.id),
                (SELECT s.answered_on FROM task_response s
                 WHERE s.task_id = t.id AND s.organization_id = a.organization_id AND s.position = ? - 1)
            FROM task_assignment a JOIN task t ON t.id = a.task_id WHERE a.task_id = ? AND a.organization_id = ?
            """;

    private final TaskSheets sheets;
    private final RowRules rules;
    private final Desk desk;
    private final Bulk bulk;

    TaskResponsesTable(Records records, TaskSheets sheets, RowRules rules, Desk desk, Bulk bulk) {
        super(LAYOUT, SQL, records);
        this.sheets = sheets;
        this.rules = rules;
        this.desk = desk;
        this.bulk = bulk;
    }

    @Override
    protected void check(RecordRow row) {
        var said = said(row);
        if (rules.accept(row, said, FIELDS) && !said.isConsistent()) {
            row.obeys(APPLIES, () -> {
                throw TaskProblems.contradiction();
            });
        }
        row.requireOrder(DONE_ON, ANSWERED_ON);
        row.obeys(TASK, () -> {
            var given = given(row);
            given.requireAnswerable(row.get(NUMBER), row.get(ANSWERED_ON));
            desk.notBefore(given.earliest(), row.get(ANSWERED_ON));
        });
        sheets.answer(row);
    }

    private Given given(RecordRow row) {
        return bulk
                .find(
                        GIVEN,
                        found -> new Given(
                                found.getObject(1, LocalDate.class),
                                found.getObject(2, LocalDate.class),
                                found.getString(3),
                                found.getInt(4),
                                found.getObject(5, LocalDate.class)),
                        row.get(NUMBER),
                        row.id(TASK),
                        row.id(OF))
                .stream()
                .findFirst()
                .orElseThrow(() -> TaskProblems.notAssigned(row.get(OF)));
    }

    private static NewResponse said(RecordRow row) {
        return new NewResponse(row.get(APPLIES), row.get(REASON), row.get(PROGRESS), row.get(DONE), row.get(DONE_ON));
    }

    /** A task as one organisation has it. */
    private record Given(
            LocalDate assignedOn, LocalDate withdrawnOn, String documentNumber, int items, LocalDate lastAnsweredOn) {

        void requireAnswerable(int number, LocalDate day) {
            if (number < 1 || number > items) {
                throw TaskProblems.noItem(number, items);
            }
            if (withdrawnOn != null && day.isAfter(withdrawnOn)) {
                throw TaskProblems.withdrawn(documentNumber, withdrawnOn);
            }
        }

        /** What was said last is not unsaid by a file of before. */
        LocalDate earliest() {
            return lastAnsweredOn == null ? assignedOn : lastAnsweredOn;
        }
    }
}
