package org.chuangyou.pledge.task;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Lists;
import org.chuangyou.pledge.privacy.Discreet;
import org.chuangyou.pledge.search.Search;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/tasks")
@Authenticated
@Discreet
@Tag(name = "任务分解")
class TaskResource {

    private static final String GIVEN =
            "EXISTS (SELECT FROM task_assignment g WHERE g.task_id = task.id AND g.organization_id = :holder)";

    private final Tasks tasks;
    private final Assignments assignments;
    private final Standings standings;
    private final Desk desk;
    private final Lists lists;
    private final Outbox outbox;
    private final Caller caller;

    TaskResource(
            Tasks tasks,
            Assignments assignments,
            Standings standings,
            Desk desk,
            Lists lists,
            Outbox outbox,
            Caller caller) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.standings = standings;
        this.desk = desk;
        this.lists = lists;
        this.outbox = outbox;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(operationId = "assignTask", summary = "分解上级文件的任务", description = "本组织或上级组织任职的人登记文号、逐项任务和期限，分给本组织或其下级。")
    @APIResponse(responseCode = "201", description = "已分解")
    @APIResponse(responseCode = "409", description = "分给了不在其下的组织")
    public RestResponse<TaskView> assign(@NotNull @Valid NewTask said) {
        var opening = desk.openAsCommittee(said.organizationId());
        desk.past(said.issuedOn());
        var task = new Task(opening, said);
        tasks.persistAndFlush(task);
        outbox.add(task.assigned(assignments.assign(task, said.assignedTo()), desk.today()));
        desk.note(task, TaskAct.ASSIGN, desk.today(), said.documentNumber());
        return desk.created(task, "/tasks", this::view);
    }

    @GET
    @Operation(operationId = "listTasks", summary = "任务列表", description = "本人所在组织、任职组织及其下级组织分到的和分出的；新的在前。")
    public Page<TaskView> list(
            @RestQuery @Parameter(description = "分解任务的组织，含其下级") UUID organization,
            @RestQuery @Parameter(description = "分到任务的组织，不含其下级") UUID assignedTo,
            @BeanParam @Valid PageRequest page) {
        var search = Search.in(Task.class, "task")
                .atOrBelow(organization)
                .and(GIVEN, "holder", assignedTo)
                .and(Assignments.VISIBLE, "code", caller.requirePersonCode())
                .with("day", desk.today());
        return lists.all(search, page, Task::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readTask", summary = "一份分解的文件")
    public RestResponse<TaskView> read(@RestPath UUID id) {
        return desk.answer(assignments.requireVisible(tasks.require(id)), this::view);
    }

    @GET
    @Path("/{id}/standing")
    @Operation(operationId = "readTaskStanding", summary = "一份文件的完成情况", description = "按分到任务的组织逐项计数。")
    public Standing standing(@RestPath UUID id) {
        return standings.of(assignments.requireVisible(tasks.require(id)).id());
    }

    /** Assigning twice changes nothing, so it takes neither a version nor a key. */
    @POST
    @Path("/{id}/assignments")
    @Transactional
    @Operation(operationId = "passTaskOn", summary = "逐级分解", description = "分到任务的组织再分给其下级；重复分解不改变任何东西。")
    @APIResponse(responseCode = "200", description = "已分解")
    @APIResponse(responseCode = "409", description = "分给了不在其下的组织")
    public RestResponse<TaskView> passOn(@RestPath UUID id, @NotNull @Valid NewAssignment said) {
        var task = assignments.requireVisible(tasks.lock(id));
        task.requireStanding();
        var fresh = assignments.assign(task, said.assignedTo());
        if (!fresh.isEmpty()) {
            outbox.add(task.assigned(fresh, desk.today()));
            desk.note(task, TaskAct.PASS_ON, desk.today(), null);
        }
        return desk.done(task, this::view);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @Operation(
            operationId = "withdrawTask",
            summary = "收回任务",
            description = "限分解任务的组织及其上级任职的人，写明理由；此后不再催办、不计逾期，已有的答复保留。")
    @APIResponse(responseCode = "409", description = "已收回")
    public RestResponse<TaskView> withdraw(
            @RestPath UUID id, @NotNull @Valid NewTaskWithdrawal said, @BeanParam ReadVersion read) {
        var task = desk.committee(tasks.lock(id), read);
        outbox.add(task.withdraw(said, desk.today()));
        desk.note(task, TaskAct.WITHDRAW, desk.today(), said.reason());
        return desk.done(task, this::view);
    }

    private TaskView view(Task task) {
        return task.view(desk.organizationOf(task));
    }
}
