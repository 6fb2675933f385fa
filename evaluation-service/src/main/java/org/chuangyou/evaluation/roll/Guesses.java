package org.chuangyou.evaluation.roll;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Counts wrong codes. Five may be wrong within a quarter of an hour; after that even the right one is not looked at,
 * else guessing could go on. A guess is counted before it is tried, so guesses at once are counted too.
 */
@ApplicationScoped
class Guesses {

    private static final int ALLOWED = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final EntityManager database;
    private final Clock clock;

    Guesses(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts one and refuses the sixth. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void count(UUID poll, String selector) {
        var now = clock.instant();
        forget(now);
        var row = (Object[]) database.createNativeQuery("""
                        INSERT INTO roll_guess AS guess (poll_id, selector, wrong, since) VALUES (?1, ?2, 1, ?3)
                        ON CONFLICT (poll_id, selector) DO UPDATE SET wrong = guess.wrong + 1
                        RETURNING wrong, since""")
                .setParameter(1, poll)
                .setParameter(2, selector)
                .setParameter(3, Timestamp.from(now))
                .getSingleResult();
        if ((int) row[0] > ALLOWED) {
            throw RollProblems.tooManyCodes(
                    Duration.between(now, instant(row[1]).plus(WINDOW)));
        }
    }

    /** The code was right: nothing is held against the selector. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void clear(UUID poll, String selector) {
        database.createNativeQuery("DELETE FROM roll_guess WHERE poll_id = ?1 AND selector = ?2")
                .setParameter(1, poll)
                .setParameter(2, selector)
                .executeUpdate();
    }

    private void forget(Instant now) {
        database.createNativeQuery("DELETE FROM roll_guess WHERE since <= ?1")
                .setParameter(1, Timestamp.from(now.minus(WINDOW)))
                .executeUpdate();
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : (Instant) column;
    }
}
