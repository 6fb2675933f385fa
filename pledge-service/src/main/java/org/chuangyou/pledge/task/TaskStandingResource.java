package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.Tuple;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.matter.Span;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;

@Path("/")
@Authenticated
@Tag(name = "任务分解")
class TaskStandingResource {

    private static final String OVERDUE = """
            SELECT s.task_id, s.document_number, s.position + 1 AS item, s.text, s.due_on, s.organization_id, o.name
            FROM task_standing s LEFT JOIN organization o ON o.id = s.organization_id
            WHERE s.state IN ('OPEN', 'UNANSWERED') AND s.due_on < :today
              AND s.organization_id IN (SELECT organization_subtree(:organization))
              AND (s.due_on, s.task_id, s.position, s.organization_id)
                  > (CAST(:dueOn AS date), CAST(:task AS uuid), :position, CAST(:after AS uuid))
            ORDER BY s.due_on, s.task_id, s.position, s.organization_id LIMIT :count""";

    private final Standings standings;
    private final Tasks tasks;
    private final Assignments assignments;
    private final Reach reach;
    private final Desk desk;
    private final Session database;

    TaskStandingResource(
            Standings standings, Tasks tasks, Assignments assignments, Reach reach, Desk desk, Session database) {
        this.standings = standings;
        this.tasks = tasks;
        this.assignments = assignments;
        this.reach = reach;
        this.desk = desk;
        this.database = database;
    }

    @GET
    @Path("/tasks/{id}/standing")
    @Operation(operationId = "readTaskStanding", summary = "一份文件的完成情况", description = "按分到任务的组织逐项计数。")
    public Standing ofTask(@RestPath UUID id) {
        return standings.of(assignments.requireVisible(tasks.require(id)).id());
    }

    @GET
    @Path("/organizations/{organizationId}/task-standing")
    @Operation(
            operationId = "readTaskStandingOfOrganization",
            summary = "一个组织的任务完成情况",
            description = "该组织自己分到的任务共几项、与其有关几项、已完成几项；按文件日期取期间。")
    public Standing ofOrganization(@RestPath UUID organizationId, @BeanParam Span span) {
        reach.requireInside(organizationId);
        return standings.of(organizationId, span.first(), span.last(desk.today()));
    }

    @GET
    @Path("/organizations/{organizationId}/overdue-tasks")
    @Operation(operationId = "listOverdueTasks", summary = "逾期的任务", description = "该组织及其下级组织逾期未完成、也未说明无关的各项；早到期的在前。")
    public Page<OverdueItem> overdue(@RestPath UUID organizationId, @BeanParam @Valid PageRequest page) {
        reach.requireInside(organizationId);
        var key = page.after(4, Key::of).orElse(Key.FIRST);
        var found = database.createNativeQuery(OVERDUE, Tuple.class)
                .setParameter("today", desk.today())
                .setParameter("organization", organizationId)
                .setParameter("dueOn", key.dueOn())
                .setParameter("task", key.task())
                .setParameter("position", key.item() - 1)
                .setParameter("after", key.organization())
                .setParameter("count", page.limit + 1)
                .getResultStream()
                .map(TaskStandingResource::item)
                .toList();
        return Page.of(found, page, it -> List.of(it.dueOn(), it.taskId(), it.item(), it.organizationId()), it -> it);
    }

    private static OverdueItem item(Tuple row) {
        return new OverdueItem(
                row.get("task_id", UUID.class),
                row.get("document_number", String.class),
                row.get("item", Integer.class),
                row.get("text", String.class),
                row.get("due_on", LocalDate.class),
                row.get("organization_id", UUID.class),
                row.get("name", String.class));
    }

    private record Key(LocalDate dueOn, UUID task, int item, UUID organization) {

        static final Key FIRST = new Key(LocalDate.of(1, 1, 1), new UUID(0, 0), 0, new UUID(0, 0));

        static Key of(List<String> parts) {
            return new Key(
                    LocalDate.parse(parts.get(0)),
                    UUID.fromString(parts.get(1)),
                    Integer.parseInt(parts.get(2)),
                    UUID.fromString(parts.get(3)));
        }
    }
}
