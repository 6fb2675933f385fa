package org.chuangyou.pledge.overdue;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

/** Looks for what is overdue. Every replica sweeps; what one has found the others do not find again. */
@ApplicationScoped
class OverdueSweep {

    private static final Logger LOG = Logger.getLogger(OverdueSweep.class);

    private final Suspects suspects;
    private final OverdueFindings findings;

    /** Null after the start, and when a pledge could not be looked at: then all are. */
    private volatile Suspects.Moment last;

    OverdueSweep(Suspects suspects, OverdueFindings findings) {
        this.suspects = suspects;
        this.findings = findings;
    }

    @Scheduled(every = "${chuangyou.overdue-sweep.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweepNow() {
        sweep();
    }

    /** Finds and announces what has become overdue since; returns how much that was. */
    public int sweep() {
        var look = suspects.since(last);
        var found = 0;
        var all = true;
        for (var pledge : look.suspects()) {
            try {
                found += findings.find(pledge);
            } catch (RuntimeException e) {
                // One pledge must not keep the others from being looked at; the next sweep comes to it again.
                LOG.errorf(e, "Pledge %s could not be looked at", pledge);
                all = false;
            }
        }
        last = all ? look.at() : null;
        return found;
    }
}
