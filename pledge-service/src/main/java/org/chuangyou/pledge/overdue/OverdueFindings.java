package org.chuangyou.pledge.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

/** Finds what is overdue of one pledge, keeps it and tells it to others. */
@ApplicationScoped
class OverdueFindings {

    private static final List<Overdue> ALL =
            List.of(new MissedDays(), new LateComments(), new OverdueItems(), new LateEnds(), new OverdueProblems());

    private final Session database;
    private final Outbox outbox;
    private final Clock clock;

    OverdueFindings(Session database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Looks again with the pledge locked: another replica or the pledger may have been faster. Returns how much that was. */
    @Transactional(TxType.REQUIRES_NEW)
    int find(UUID pledgeId) {
        Scalar.query(database, "SELECT id FROM pledge WHERE id = :pledge FOR UPDATE", UUID.class)
                .setParameter("pledge", pledgeId)
                .getSingleResult();
        return ALL.stream().mapToInt(kind -> find(kind, pledgeId)).sum();
    }

    private int find(Overdue kind, UUID pledgeId) {
        var sql = "WITH found AS (SELECT o.* " + kind.unnoticed() + " AND o.pledge_id = :pledge), kept AS ("
                + kind.keeping() + ") SELECT * FROM found ORDER BY due_on";
        var facts = database.createNativeQuery(sql, Tuple.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("now", clock.instant())
                .setParameter("pledge", pledgeId)
                .getResultStream()
                .map(found -> kind.fact(pledgeId, found))
                .toList();
        outbox.addAll(facts);
        return facts.size();
    }
}
