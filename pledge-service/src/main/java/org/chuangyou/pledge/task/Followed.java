package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** What became of a task with each of those who were given it; one withdrawn is followed no more. */
@ApplicationScoped
class Followed {

    static final UUID FIRST = new UUID(0, 0);

    private static final String ASSIGNMENTS = """
            SELECT a.organization_id, o.name, a.assigned_on,
                   count(*) FILTER (WHERE s.state = 'UNANSWERED') AS unanswered,
                   count(*) FILTER (WHERE s.state = 'OPEN') AS open,
                   count(*) FILTER (WHERE s.state = 'DONE') AS done,
                   count(*) FILTER (WHERE s.state = 'NOT_APPLICABLE') AS not_applicable
            FROM task_assignment a
            LEFT JOIN organization o ON o.id = a.organization_id
            LEFT JOIN task_standing s ON s.task_id = a.task_id AND s.organization_id = a.organization_id
            WHERE a.task_id = :task AND a.organization_id > :after
            GROUP BY a.organization_id, o.name, a.assigned_on ORDER BY a.organization_id LIMIT :count""";

    private static final String STATES = """
            SELECT s.position + 1 AS item, s.due_on, s.organization_id, o.name, s.state,
                   r.reason, r.progress, r.done, r.done_on, r.answered_on
            FROM task_standing s
            LEFT JOIN organization o ON o.id = s.organization_id
            LEFT JOIN task_response r
                ON r.task_id = s.task_id AND r.position = s.position AND r.organization_id = s.organization_id
            WHERE s.task_id = :task AND (s.position, s.organization_id) > (:position, :after)
              AND (CAST(:state AS text) IS NULL OR s.state = :state)
            ORDER BY s.position, s.organization_id LIMIT :count""";

    private final Session database;

    Followed(Session database) {
        this.database = database;
    }

    /** In the order of the organisations' ids. */
    List<AssignmentView> assignments(UUID taskId, UUID after, int count) {
        return database.createNativeQuery(ASSIGNMENTS, Tuple.class)
                .setParameter("task", taskId)
                .setParameter("after", after)
                .setParameter("count", count)
                .getResultStream()
                .map(row -> new AssignmentView(
                        row.get("organization_id", UUID.class),
                        row.get("name", String.class),
                        row.get("assigned_on", LocalDate.class),
                        row.get("unanswered", Long.class),
                        row.get("open", Long.class),
                        row.get("done", Long.class),
                        row.get("not_applicable", Long.class)))
                .toList();
    }

    /** By item and organisation; the item counts from 1. */
    List<StateView> states(UUID taskId, TaskState state, int item, UUID after, int count) {
        return database.createNativeQuery(STATES, Tuple.class)
                .setParameter("task", taskId)
                .setParameter("position", item - 1)
                .setParameter("after", after)
                .setParameter("state", state == null ? null : state.name(), String.class)
                .setParameter("count", count)
                .getResultStream()
                .map(Followed::state)
                .toList();
    }

    private static StateView state(Tuple row) {
        return new StateView(
                row.get("item", Integer.class),
                row.get("due_on", LocalDate.class),
                row.get("organization_id", UUID.class),
                row.get("name", String.class),
                TaskState.valueOf(row.get("state", String.class)),
                row.get("reason", String.class),
                row.get("progress", String.class),
                row.get("done", String.class),
                row.get("done_on", LocalDate.class),
                row.get("answered_on", LocalDate.class));
    }
}
