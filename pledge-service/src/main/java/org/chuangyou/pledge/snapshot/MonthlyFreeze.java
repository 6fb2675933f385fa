package org.chuangyou.pledge.snapshot;

import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

/**
 * Freezes the month that is over, early on the first day of the next; a service that was down then catches up at its
 * next look. Every replica tries; one makes each snapshot.
 */
@ApplicationScoped
public class MonthlyFreeze {

    private static final Logger LOG = Logger.getLogger(MonthlyFreeze.class);

    private final Standings standings;
    private final Snapshots snapshots;
    private final Clock clock;

    MonthlyFreeze(Standings standings, Snapshots snapshots, Clock clock) {
        this.standings = standings;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @Scheduled(
            cron = "${chuangyou.monthly-freeze.cron}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP)
    void freezeNow() {
        freeze();
    }

    /** Freezes last month for every organisation that had anything public; returns for how many that was new. */
    public int freeze() {
        var month = YearMonth.now(clock).minusMonths(1);
        var missing = QuarkusTransaction.requiringNew().call(() -> standings.without(month));
        return (int) missing.stream().filter(id -> freeze(id, month)).count();
    }

    private boolean freeze(UUID organizationId, YearMonth month) {
        try {
            QuarkusTransaction.requiringNew().run(() -> snapshots.freeze(organizationId, month));
            return true;
        } catch (RuntimeException e) {
            // One organisation must not keep the others from being frozen; the next look comes to it again.
            LOG.errorf(e, "Month %s of organisation %s could not be frozen", month, organizationId);
            return false;
        }
    }
}
