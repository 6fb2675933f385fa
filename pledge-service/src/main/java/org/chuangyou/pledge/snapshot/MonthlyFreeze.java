package org.chuangyou.pledge.snapshot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

/**
 * Freezes the month that is over when an organisation's reports on it can come in time no more: on the day after its own
 * reporting day. A service that was down then catches up at its next look. Every replica tries; one makes each snapshot.
 */
@ApplicationScoped
public class MonthlyFreeze {

    private static final Logger LOG = Logger.getLogger(MonthlyFreeze.class);

    private final Standings standings;
    private final Snapshots snapshots;
    private final MeterRegistry metrics;
    private final Clock clock;

    MonthlyFreeze(Standings standings, Snapshots snapshots, MeterRegistry metrics, Clock clock) {
        this.standings = standings;
        this.snapshots = snapshots;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Scheduled(
            cron = "${chuangyou.monthly-freeze.cron}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP)
    void freezeNow() {
        freeze();
    }

    /** Freezes for every organisation what is due and had anything public; returns how many snapshots are new. */
    public int freeze() {
        var today = LocalDate.now(clock);
        var present = YearMonth.from(today);
        // Reports in time until the 28th of February leave no day of February to freeze January on.
        return Stream.of(present.minusMonths(2), present.minusMonths(1))
                .mapToInt(month -> freeze(month, today))
                .sum();
    }

    private int freeze(YearMonth month, LocalDate today) {
        var missing = QuarkusTransaction.requiringNew().call(() -> standings.without(month, today));
        return (int) missing.stream().filter(id -> freeze(id, month)).count();
    }

    private boolean freeze(UUID organizationId, YearMonth month) {
        try {
            QuarkusTransaction.requiringNew().run(() -> snapshots.freeze(organizationId, month));
            return true;
        } catch (RuntimeException e) {
            // One organisation must not keep the others from being frozen; the next look comes to it again.
            metrics.counter("snapshots.failed").increment();
            LOG.errorf(e, "Month %s of organisation %s could not be frozen", month, organizationId);
            return false;
        }
    }
}
