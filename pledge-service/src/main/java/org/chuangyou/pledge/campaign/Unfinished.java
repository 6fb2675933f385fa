package org.chuangyou.pledge.campaign;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** What has not come to its end in a campaign. */
@ApplicationScoped
class Unfinished {

    /** Below every organisation's id. */
    static final UUID FIRST = new UUID(0, 0);

    private final Session database;

    Unfinished(Session database) {
        this.database = database;
    }

    /** By organisation, in the order of their ids. */
    List<UnfinishedView> in(UUID campaignId, UUID after, int count) {
        return database.createNativeQuery("""
                        SELECT u.organization_id, o.name, u.in_review, u.running, u.unconfirmed, u.comments
                        FROM unfinished_of(:campaign) u LEFT JOIN organization o ON o.id = u.organization_id
                        WHERE u.organization_id > :after ORDER BY u.organization_id LIMIT :count""", Tuple.class)
                .setParameter("campaign", campaignId)
                .setParameter("after", after)
                .setParameter("count", count)
                .getResultStream()
                .map(row -> new UnfinishedView(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, Long.class),
                        row.get(3, Long.class),
                        row.get(4, Long.class),
                        row.get(5, Long.class)))
                .toList();
    }

    /** Pledges that closing would leave without an end; comments are answered afterwards as before. */
    Left leftIn(UUID campaignId) {
        var row = database.createNativeQuery("""
                        SELECT coalesce(sum(u.in_review), 0)::bigint, coalesce(sum(u.running), 0)::bigint,
                               coalesce(sum(u.unconfirmed), 0)::bigint,
                               count(*) FILTER (WHERE u.in_review + u.running + u.unconfirmed > 0)
                        FROM unfinished_of(:campaign) u""", Tuple.class)
                .setParameter("campaign", campaignId)
                .getSingleResult();
        return new Left(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class), row.get(3, Long.class));
    }

    record Left(long inReview, long running, long unconfirmed, long organizations) {

        boolean isNothing() {
            return inReview + running + unconfirmed == 0;
        }
    }
}
