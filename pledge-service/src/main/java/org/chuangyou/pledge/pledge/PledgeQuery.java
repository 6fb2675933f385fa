package org.chuangyou.pledge.pledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

/** A search for pledges, put together of the conditions that are wanted; newest first. */
final class PledgeQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    PledgeQuery(UUID before) {
        and("id < :before", "before", before);
    }

    PledgeQuery and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition on a value, unless there is none. */
    PledgeQuery and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    PledgeQuery inCampaign(UUID campaignId) {
        return and("campaign_id = :campaign", "campaign", campaignId);
    }

    PledgeQuery atOrBelow(Scope scope) {
        return scope == null ? this : and(scope.condition()).withAll(scope.values());
    }

    PledgeQuery withAll(Map<String, Object> more) {
        values.putAll(more);
        return this;
    }

    List<Pledge> first(int count, Session database) {
        var sql = "SELECT * FROM pledge WHERE " + String.join(" AND ", conditions) + " ORDER BY id DESC LIMIT :count";
        var query = database.createNativeQuery(sql, Pledge.class).setParameter("count", count);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
