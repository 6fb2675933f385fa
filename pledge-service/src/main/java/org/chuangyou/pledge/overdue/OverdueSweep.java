package org.chuangyou.pledge.overdue;

import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

/** Looks for what is overdue. Every replica sweeps; what one has found the others do not find again. */
@ApplicationScoped
public class OverdueSweep {

    private static final Logger LOG = Logger.getLogger(OverdueSweep.class);

    private final OverdueFindings findings;
    private final OverdueItems items;

    OverdueSweep(OverdueFindings findings, OverdueItems items) {
        this.findings = findings;
        this.items = items;
    }

    @Scheduled(every = "${chuangyou.overdue-sweep.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweepNow() {
        sweep();
    }

    /** Finds and announces what has become overdue since; returns how much that was. */
    public int sweep() {
        return look(findings.suspects(), findings::find) + look(items.suspects(), items::find);
    }

    private static int look(List<UUID> suspects, ToIntFunction<UUID> find) {
        return suspects.stream().mapToInt(pledge -> look(pledge, find)).sum();
    }

    private static int look(UUID pledgeId, ToIntFunction<UUID> find) {
        try {
            return find.applyAsInt(pledgeId);
        } catch (RuntimeException e) {
            // One pledge must not keep the others from being looked at; the next sweep comes to it again.
            LOG.errorf(e, "Pledge %s could not be looked at", pledgeId);
            return 0;
        }
    }
}
