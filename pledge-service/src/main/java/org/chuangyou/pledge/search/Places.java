package org.chuangyou.pledge.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

/**
 * The organisations in which something is sought. A few are named one by one, so that what is theirs is found by an index;
 * among the things of many, the newest are soon found by walking back from the newest of all. PostgreSQL cannot know
 * beforehand which it will be. With a subquery a branch's page took longer the more there was in all; BENCHMARKS.md
 * has what it takes now.
 *
 * @param condition on a column {@code organization_id}, unless another is named
 */
public record Places(String condition, Map<String, Object> values) {

    private static final int FEW = 256;

    /** An organisation and all below it. */
    public static Places atOrBelow(UUID organizationId, Session database) {
        return of(
                "organizations",
                "SELECT organization_subtree(:organization)",
                Map.of("organization", organizationId),
                database);
    }

    /** Where a person holds a post on a day, and all below. */
    public static Places overseenBy(String personCode, LocalDate today, Session database) {
        return of("overseen", "SELECT overseen(:me, :today)", Map.of("me", personCode, "today", today), database);
    }

    /** Those, and where the person is a member. */
    static Places insideFor(String personCode, LocalDate today, Session database) {
        return of("inside", "SELECT inside(:me, :today)", Map.of("me", personCode, "today", today), database);
    }

    private static Places of(String name, String organizations, Map<String, Object> values, Session database) {
        var query = Scalar.query(database, organizations + " LIMIT " + (FEW + 1), UUID.class);
        values.forEach(query::setParameter);
        var found = query.getResultList();
        if (found.size() > FEW) {
            return new Places("organization_id IN (" + organizations + ")", values);
        }
        if (found.size() == 1) {
            // A single one has its own in the index as it is wanted: only the page is read, and not sorted.
            return new Places("organization_id = :" + name, Map.of(name, found.get(0)));
        }
        return new Places("organization_id = ANY (:" + name + ")", Map.of(name, found.toArray(UUID[]::new)));
    }

    /** The same of a table by its alias. */
    public Places in(String alias) {
        return new Places(alias + "." + condition, values);
    }
}
