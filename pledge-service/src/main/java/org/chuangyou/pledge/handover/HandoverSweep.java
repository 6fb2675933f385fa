package org.chuangyou.pledge.handover;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.chuangyou.pledge.pledge.Handover;
import org.jboss.logging.Logger;

/** Hands over what goes elsewhere, each pledge by itself. Every replica sweeps; what one has passed on stands there. */
@ApplicationScoped
public class HandoverSweep {

    private static final Logger LOG = Logger.getLogger(HandoverSweep.class);

    private final Successors successors;
    private final Handover handover;

    HandoverSweep(Successors successors, Handover handover) {
        this.successors = successors;
        this.handover = handover;
    }

    @Scheduled(every = "${chuangyou.handover-sweep.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweepNow() {
        sweep();
    }

    /** Returns how many pledges now stand elsewhere. */
    public int sweep() {
        var awaited = QuarkusTransaction.requiringNew().call(successors::awaited);
        return (int) awaited.stream().filter(this::passOn).count();
    }

    private boolean passOn(UUID pledgeId) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> pass(pledgeId));
        } catch (RuntimeException e) {
            // One pledge must not keep the others from going over; the next sweep comes to it again.
            LOG.errorf(e, "Pledge %s could not be handed over", pledgeId);
            return false;
        }
    }

    /** Looks again with the pledge locked; a person who was transferred twice takes it along twice. */
    private boolean pass(UUID pledgeId) {
        successors.lock(pledgeId);
        var found = successors.of(pledgeId);
        found.ifPresent(to -> {
            var from = handover.pass(pledgeId, to.organizationId());
            successors.keep(UuidCreator.getTimeOrderedEpoch(), pledgeId, from, to);
            pass(pledgeId);
        });
        return found.isPresent();
    }
}
