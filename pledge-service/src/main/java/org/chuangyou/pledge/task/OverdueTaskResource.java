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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;

@Path("/organizations/{organizationId}/overdue-tasks")
@Authenticated
@Tag(name = "任务分解")
class OverdueTaskResource {

    private static final String OVERDUE = """
            SELECT s.task_id, s.document_number, s.position + 1 AS item, s.text, s.due_on, s.organization_id, o.name
            FROM task_standing s LEFT JOIN organization o ON o.id = s.organization_id
            WHERE s.state IN ('OPEN', 'UNANSWERED') AND s.due_on < :today
              AND s.organization_id IN (SELECT organization_subtree(:organization))
              AND (s.due_on, s.task_id, s.position, s.organization_id)
                  > (CAST(:dueOn AS date), CAST(:task AS uuid), :position, CAST(:after AS uuid))
            ORDER BY s.due_on, s.task_id, s.position, s.organization_id LIMIT :count""";

    private final Reach reach;
    private final Desk desk;
    private final Session database;

    OverdueTaskResource(Reach reach, Desk desk, Session database) {
        this.reach = reach;
        this.desk = desk;
        this.database = database;
    }

    @GET
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
                .map(OverdueTaskResource::item)
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
