package org.chuangyou.pledge.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

/** The public read these ends, so they are kept when the pledge runs on. */
@ApplicationScoped
class RefutedEnds {

    private final Session database;
    private final Clock clock;

    RefutedEnds(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the end that the pledge has now. */
    void keep(Pledge pledge, String reason) {
        database.persist(new RefutedEnd(UuidCreator.getTimeOrderedEpoch(), pledge, reason, LocalDate.now(clock)));
    }

    /** Oldest first. */
    List<RefutedEnd> of(UUID pledgeId) {
        return database.createSelectionQuery("from RefutedEnd where pledgeId = ?1 order by id", RefutedEnd.class)
                .setParameter(1, pledgeId)
                .getResultList();
    }

    /** Whether the pledge runs only since its campaign is closed. */
    boolean afterClosing(UUID pledgeId) {
        return Scalar.query(
                        database,
                        "SELECT EXISTS (SELECT FROM running_after_closing a WHERE a.id = :pledge)",
                        Boolean.class)
                .setParameter("pledge", pledgeId)
                .getSingleResult();
    }
}
