package org.chuangyou.organization.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

/** Reads what was announced, by position. */
@ApplicationScoped
class ChangeFeed {

    private final Session database;

    ChangeFeed(Session database) {
        this.database = database;
    }

    /** Up to {@code limit} facts after a position, in order, each with its own. */
    List<Numbered> after(long position, int limit) {
        return database.createNativeQuery("""
                        SELECT position, id, type, subject, occurred_at, fact FROM change
                        WHERE position > :after ORDER BY position LIMIT :limit
                        """, Object[].class)
                .setParameter("after", position)
                .setParameter("limit", limit)
                .getResultStream()
                .map(Numbered::of)
                .toList();
    }

    /** The position of the newest fact, 0 where there is none yet. */
    long end() {
        return Scalar.query(database, "SELECT coalesce(max(position), 0) FROM change", Long.class)
                .getSingleResult();
    }

    record Numbered(long position, Change change) {

        private static Numbered of(Object[] row) {
            var change = new Change((UUID) row[1], (String) row[2], (String) row[3], (Instant) row[4], (String) row[5]);
            return new Numbered((long) row[0], change);
        }
    }
}
