package org.chuangyou.pledge.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.chuangyou.pledge.pledge.EndTakenBack;
import org.hibernate.Session;

/** 评诺 is of an end: with an end that is annulled it stands no more, is kept, and the next end is rated anew. */
@ApplicationScoped
class AnnulledRatings {

    private final Session database;

    AnnulledRatings(Session database) {
        this.database = database;
    }

    void on(@Observes EndTakenBack end) {
        annul("pledge_rating", end);
        annul("pledge_rating_count", end);
    }

    private void annul(String ratings, EndTakenBack end) {
        database.createNativeMutationQuery("UPDATE " + ratings
                        + " SET annulled_on = :day WHERE pledge_id = :pledge AND annulled_on IS NULL")
                .setParameter("day", end.on())
                .setParameter("pledge", end.pledgeId())
                .executeUpdate();
    }
}
