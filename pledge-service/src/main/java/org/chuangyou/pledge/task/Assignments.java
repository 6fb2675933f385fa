package org.chuangyou.pledge.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.pledge.matter.MatterProblems;
import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.organization.Organizations;
import org.hibernate.Session;

/** Who was given a task, down the tree. */
@ApplicationScoped
class Assignments {

    /** Of the tasks: those given by or to an organisation that the caller may look inside, who is :code on :day. */
    static final String VISIBLE = """
            (task.organization_id IN (SELECT inside(:code, :day))
             OR EXISTS (SELECT FROM task_assignment a
                        WHERE a.task_id = task.id AND a.organization_id IN (SELECT inside(:code, :day))))""";

    /** Of :targets, those that lie neither at nor below a holder of :task in which the caller has a say. */
    private static final String BEYOND = """
            SELECT target.id FROM unnest(CAST(:targets AS uuid[])) target (id)
            WHERE NOT EXISTS (
                SELECT FROM organization_lineage(target.id) above
                WHERE above.id IN (SELECT organization_id FROM task WHERE id = :task
                                   UNION ALL SELECT organization_id FROM task_assignment WHERE task_id = :task)
                  AND above.id IN (SELECT overseen(:code, :day)))""";

    private static final String INSERT = """
            INSERT INTO task_assignment (task_id, organization_id, assigned_on)
            SELECT :task, target.id, :day FROM unnest(CAST(:targets AS uuid[])) WITH ORDINALITY target (id, n) ORDER BY target.n
            ON CONFLICT DO NOTHING RETURNING organization_id""";

    private final Session database;
    private final Reach reach;
    private final Organizations organizations;
    private final Caller caller;
    private final Clock clock;

    Assignments(Session database, Reach reach, Organizations organizations, Caller caller, Clock clock) {
        this.database = database;
        this.reach = reach;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Those it newly went to. 409 when one of them stands no more, or is not at or below an organisation by which the caller
     * may assign.
     */
    List<UUID> assign(Task task, Collection<UUID> to) {
        var targets = to.toArray(UUID[]::new);
        var beyond = Scalar.query(database, BEYOND, UUID.class)
                .setParameter("targets", targets)
                .setParameter("task", task.id())
                .setParameter("code", caller.requirePersonCode())
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
        if (!beyond.isEmpty()) {
            throw TaskProblems.notYoursToAssign(
                    beyond.stream().map(reach::nameOf).sorted().toList());
        }
        organizations.requireStanding(to);
        return Scalar.query(database, INSERT, UUID.class)
                .setParameter("task", task.id())
                .setParameter("targets", targets)
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
    }

    /** 404 unless the task is published, or the caller is inside the organisation that assigned it or was given it. */
    Task requireVisible(Task task) {
        if (!task.isPublished() && !isVisible(task.id())) {
            throw MatterProblems.notFound();
        }
        return task;
    }

    private boolean isVisible(UUID task) {
        return Scalar.query(
                        database,
                        "SELECT EXISTS (SELECT FROM task WHERE id = :task AND " + VISIBLE + ")",
                        Boolean.class)
                .setParameter("task", task)
                .setParameter("code", caller.requirePersonCode())
                .setParameter("day", LocalDate.now(clock))
                .getSingleResult();
    }

    /** 409 unless this organisation was given the task. */
    void require(Task task, UUID organizationId) {
        var given = Scalar.query(database, """
                        SELECT EXISTS (SELECT FROM task_assignment WHERE task_id = :task AND organization_id = :organization)""", Boolean.class)
                .setParameter("task", task.id())
                .setParameter("organization", organizationId)
                .getSingleResult();
        if (!given) {
            throw TaskProblems.notAssigned(reach.nameOf(organizationId));
        }
    }
}
