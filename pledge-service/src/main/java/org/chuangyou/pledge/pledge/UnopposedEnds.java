package org.chuangyou.pledge.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.chuangyou.chassis.event.Event;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * What the committee said in a pledger's stead holds when the limit for answers passes without an objection. Every
 * replica looks; the pledge's lock lets one of them confirm.
 */
@ApplicationScoped
public class UnopposedEnds {

    private static final Logger LOG = Logger.getLogger(UnopposedEnds.class);

    private static final String UNOPPOSED =
            "SELECT w.pledge_id FROM waiting_end w WHERE w.unopposed AND w.due_on < :today";

    private final Pledges pledges;
    private final PledgeHistory history;
    private final Outbox outbox;
    private final Session database;
    private final Clock clock;

    UnopposedEnds(Pledges pledges, PledgeHistory history, Outbox outbox, Session database, Clock clock) {
        this.pledges = pledges;
        this.history = history;
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "${chuangyou.overdue-sweep.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void confirmNow() {
        confirm();
    }

    /** Confirms and announces what nobody has objected to; returns how many ends that were. */
    @ActivateRequestContext
    public int confirm() {
        var today = LocalDate.now(clock);
        var found = QuarkusTransaction.requiringNew().call(() -> unopposed("", null, today));
        return (int) found.stream().filter(id -> confirm(id, today)).count();
    }

    private boolean confirm(UUID id, LocalDate today) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> confirmLocked(id, today));
        } catch (RuntimeException e) {
            // One pledge must not keep the others from their end; the next look comes to it again.
            LOG.errorf(e, "The end of pledge %s could not be confirmed", id);
            return false;
        }
    }

    /** Looks again with the pledge locked: the pledger may have been faster. */
    private boolean confirmLocked(UUID id, LocalDate today) {
        var held = hold(pledges.lock(id), today);
        held.ifPresent(outbox::add);
        return held.isPresent();
    }

    /** Confirms, by nobody, what nobody has objected to by this day; empty where it does not hold by itself. */
    Optional<Event> hold(Pledge pledge, LocalDate day) {
        if (unopposed(" AND w.pledge_id = :pledge", pledge.id(), day).isEmpty()) {
            return Optional.empty();
        }
        pledge.confirmEnd(day);
        history.note(pledge, PledgeAct.CONFIRM_END, null, null, null);
        return Optional.of(PledgeEvent.ended(pledge));
    }

    private List<UUID> unopposed(String condition, UUID id, LocalDate today) {
        var query = Scalar.query(database, UNOPPOSED + condition, UUID.class).setParameter("today", today);
        return (id == null ? query : query.setParameter("pledge", id)).getResultList();
    }
}
