package org.chuangyou.pledge.overdue;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

/** Looks for what is overdue. Every replica sweeps; what one has found the others do not find again. */
@ApplicationScoped
class OverdueSweep {

    private static final Logger LOG = Logger.getLogger(OverdueSweep.class);

    private final OverdueFindings findings;

    OverdueSweep(OverdueFindings findings) {
        this.findings = findings;
    }

    @Scheduled(every = "${chuangyou.overdue-sweep.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweepNow() {
        sweep();
    }

    /** Finds and announces what has become overdue since; returns how much that was. */
    public int sweep() {
        return findings.suspects().stream().mapToInt(this::look).sum();
    }

    private int look(UUID pledgeId) {
        try {
            return findings.find(pledgeId);
        } catch (RuntimeException e) {
            // One pledge must not keep the others from being looked at; the next sweep comes to it again.
            LOG.errorf(e, "Pledge %s could not be looked at", pledgeId);
            return 0;
        }
    }
}
