package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.pledge.matter.MatterProblems;
import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.organization.Organizations;
import org.hibernate.Session;

/** Who was given a task, down the tree. */
@ApplicationScoped
class Assignments {

    private final Session database;
    private final Organizations organizations;
    private final Reach reach;

    Assignments(Session database, Organizations organizations, Reach reach) {
        this.database = database;
        this.organizations = organizations;
        this.reach = reach;
    }

    /**
     * Those it newly went to. 409 when one of them stands no more, or is not at or below an
     * organisation by which the caller may assign.
     */
    List<UUID> assign(Task task, Collection<UUID> to, LocalDate today) {
        var by = holders(task).filter(reach::oversees).toList();
        var beyond = to.stream()
                .filter(target -> by.stream().noneMatch(holder -> organizations.isWithin(target, holder)))
                .map(reach::nameOf)
                .sorted()
                .toList();
        if (!beyond.isEmpty()) {
            throw TaskProblems.notYoursToAssign(beyond);
        }
        to.forEach(organizations::requireStanding);
        return to.stream().filter(target -> insert(task, target, today)).toList();
    }

    /** 404 unless the task is published, or the caller is inside the organisation that assigned it or was given it. */
    Task requireVisible(Task task) {
        if (!task.isPublished() && holders(task).noneMatch(reach::isInside)) {
            throw MatterProblems.notFound();
        }
        return task;
    }

    /** 409 unless this organisation was given the task. */
    void require(Task task, UUID organizationId) {
        if (!assigned(task.id()).contains(organizationId)) {
            throw TaskProblems.notAssigned(reach.nameOf(organizationId));
        }
    }

    private Stream<UUID> holders(Task task) {
        return Stream.concat(Stream.of(task.organizationId()), assigned(task.id()).stream());
    }

    private List<UUID> assigned(UUID taskId) {
        return Scalar.query(database, "SELECT organization_id FROM task_assignment WHERE task_id = :task", UUID.class)
                .setParameter("task", taskId)
                .getResultList();
    }

    private boolean insert(Task task, UUID target, LocalDate today) {
        return database.createNativeMutationQuery("""
                        INSERT INTO task_assignment (task_id, organization_id, assigned_on)
                        VALUES (:task, :organization, :day) ON CONFLICT DO NOTHING""")
                        .setParameter("task", task.id())
                        .setParameter("organization", target)
                        .setParameter("day", today)
                        .executeUpdate()
                == 1;
    }
}
