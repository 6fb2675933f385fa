package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

/**
 * The organisations in which pledges are sought. A few are named one by one, so that their pledges are found by an index;
 * among the pledges of many, the newest are soon found by walking back from the newest of all. PostgreSQL cannot know
 * beforehand which it will be. With a subquery a branch's page took longer the more pledges there were in all; BENCHMARKS.md
 * has what it takes now.
 */
record Scope(String condition, Map<String, Object> values) {

    private static final int FEW = 256;

    /** An organisation and all below it; null for no limit. */
    static Scope atOrBelow(UUID organizationId, Session database) {
        return organizationId == null
                ? null
                : of("SELECT organization_subtree(:organization)", Map.of("organization", organizationId), database);
    }

    /** Where a person holds a post on a day, and all below. */
    static Scope overseenBy(String personCode, LocalDate today, Session database) {
        return of("SELECT overseen(:me, :today)", Map.of("me", personCode, "today", today), database);
    }

    private static Scope of(String organizations, Map<String, Object> values, Session database) {
        var query = Scalar.query(database, organizations + " LIMIT " + (FEW + 1), UUID.class);
        values.forEach(query::setParameter);
        var found = query.getResultList();
        if (found.size() > FEW) {
            return new Scope("organization_id IN (" + organizations + ")", values);
        }
        var name = values.containsKey("me") ? "overseen" : "organizations";
        if (found.size() == 1) {
            // A single one has its pledges in the index as they are wanted: only the page is read, and not sorted.
            return new Scope("organization_id = :" + name, Map.of(name, found.get(0)));
        }
        return new Scope("organization_id = ANY (:" + name + ")", Map.of(name, found.toArray(UUID[]::new)));
    }
}
