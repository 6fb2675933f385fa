package org.chuangyou.pledge.digest;

import java.time.Clock;
import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

/**
 * Makes at most one digest per person and day for the county's message gateway: how much of what waits, and nothing
 * else. The system itself sends no messages, so nothing is published for it.
 */
@ApplicationScoped
public class DailyDigests {

    private static final String MAKE = """
            INSERT INTO digest (day, person_code, matters)
            SELECT :today, person, jsonb_object_agg(matter, number)
            FROM (SELECT person, d.matter, count(*) AS number
                  FROM could_wait(:today) AS person CROSS JOIN LATERAL waiting_for(person, :today) d
                  GROUP BY person, d.matter) counted
            GROUP BY person ORDER BY person
            ON CONFLICT DO NOTHING""";

    private final Session database;
    private final Clock clock;

    DailyDigests(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(
            cron = "${chuangyou.daily-digests.cron}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP)
    void makeNow() {
        make();
    }

    /** Makes today's, unless that was done; forgets those of more than a month ago. Returns how many are new. */
    @Transactional
    public int make() {
        // One at a time: positions become visible in their order, so a reader that has come to one has missed none.
        Scalar.query(database, "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('digest', 0))", Integer.class)
                .getSingleResult();
        var today = LocalDate.now(clock);
        database.createNativeMutationQuery("DELETE FROM digest WHERE day < :then")
                .setParameter("then", today.minusMonths(1))
                .executeUpdate();
        return database.createNativeMutationQuery(MAKE)
                .setParameter("today", today)
                .executeUpdate();
    }
}
