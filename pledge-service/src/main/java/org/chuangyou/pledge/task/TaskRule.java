package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.WholeRule;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Filing;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;
import org.chuangyou.pledge.matter.Wholes.Whole;
import org.chuangyou.pledge.organization.Organizations;

import static org.chuangyou.pledge.task.TaskAssignmentsTable.ASSIGNED_ON;
import static org.chuangyou.pledge.task.TaskAssignmentsTable.TO;
import static org.chuangyou.pledge.task.TaskColumns.CODE;
import static org.chuangyou.pledge.task.TaskColumns.FIELDS;
import static org.chuangyou.pledge.task.TaskColumns.WITHDRAWN_ON;
import static org.chuangyou.pledge.task.TaskColumns.WITHDRAWN_REASON;

/** Judges the tasks of an import with their items and those to whom they went, and tells of all as one by one. */
@ApplicationScoped
class TaskRule implements WholeRule {

    private final TaskSheets sheets;
    private final Tasks tasks;
    private final Organizations organizations;
    private final RowRules rules;
    private final Desk desk;
    private final Filing filing;
    private final Outbox outbox;

    TaskRule(
            TaskSheets sheets,
            Tasks tasks,
            Organizations organizations,
            RowRules rules,
            Desk desk,
            Filing filing,
            Outbox outbox) {
        this.sheets = sheets;
        this.tasks = tasks;
        this.organizations = organizations;
        this.rules = rules;
        this.desk = desk;
        this.filing = filing;
        this.outbox = outbox;
    }

    @Override
    public void check(Findings findings) {
        sheets.all().forEach(this::checkWhole);
        sheets.assignments().forEach(this::checkAssignments);
        if (!findings.haveErrors()) {
            sheets.assignments().forEach(this::tellAssignments);
            sheets.responses().forEach(this::tellResponse);
            sheets.all().stream().map(Whole::row).filter(row -> row != null).forEach(this::tellWithdrawal);
        }
    }

    private void checkWhole(Whole whole) {
        var row = whole.row();
        if (row == null || !row.isNew()) {
            whole.parts().forEach(part -> part.error(TaskItemsTable.NUMBER, "item-of-stored-task", Map.of()));
            return;
        }
        whole.requireNumbered(1, row, CODE, "task-item-gap");
        var items = whole.parts().stream().map(TaskItemsTable::item).toList();
        var to = sheets.assignments(row.id()).stream().map(each -> each.id(TO)).toList();
        rules.accept(row, TaskColumns.task(row, items, to), FIELDS);
    }

    /** Whoever passed it on was given it before, and stands at or below who assigned it. */
    private void checkAssignments(UUID taskId, List<RecordRow> rows) {
        var task = tasks.require(taskId);
        for (var row : rows) {
            row.obeys(ASSIGNED_ON, () -> task.requireStandingOn(row.get(ASSIGNED_ON)));
            row.obeys(ASSIGNED_ON, () -> desk.notBefore(task.recordedOn(), row.get(ASSIGNED_ON)));
            row.obeys(TO, () -> {
                if (!organizations.isWithin(row.id(TO), task.organizationId())) {
                    throw TaskProblems.notYoursToAssign(List.of(row.get(TO)));
                }
            });
        }
        filing.letGo(false);
    }

    private void tellAssignments(UUID taskId, List<RecordRow> rows) {
        var task = tasks.require(taskId);
        var act = sheets.isNew(taskId) ? TaskAct.ASSIGN : TaskAct.PASS_ON;
        for (var day : byDay(rows).entrySet()) {
            outbox.add(task.assigned(day.getValue(), day.getKey()));
            filing.note(task, act, day.getKey(), act == TaskAct.ASSIGN ? task.documentNumber() : null);
            act = TaskAct.PASS_ON;
        }
        filing.letGo(true);
    }

    private static SortedMap<LocalDate, List<UUID>> byDay(List<RecordRow> rows) {
        var days = new TreeMap<LocalDate, List<UUID>>();
        rows.forEach(row -> days.computeIfAbsent(row.get(ASSIGNED_ON), day -> new ArrayList<>())
                .add(row.id(TO)));
        return days;
    }

    private void tellResponse(RecordRow row) {
        var task = tasks.require(row.id(TaskResponsesTable.TASK));
        var answeredOn = row.get(TaskResponsesTable.ANSWERED_ON);
        var done = row.get(TaskResponsesTable.DONE);
        outbox.add(new TaskAnswered(
                row.id(),
                task.id(),
                row.get(TaskResponsesTable.NUMBER),
                row.id(TaskResponsesTable.OF),
                row.get(TaskResponsesTable.APPLIES),
                row.get(TaskResponsesTable.DONE_ON),
                answeredOn));
        filing.note(task, TaskAct.ANSWER, answeredOn, done == null ? row.get(TaskResponsesTable.PROGRESS) : done);
        filing.letGo(true);
    }

    private void tellWithdrawal(RecordRow row) {
        if (row.get(WITHDRAWN_ON) == null) {
            return;
        }
        var task = tasks.require(row.id());
        var reason = row.get(WITHDRAWN_REASON);
        outbox.add(new TaskWithdrawn(task.id(), row.id(MatterColumns.ORGANIZATION), reason, row.get(WITHDRAWN_ON)));
        filing.note(task, TaskAct.WITHDRAW, row.get(WITHDRAWN_ON), reason);
        filing.letGo(true);
    }
}
