package org.chuangyou.pledge.check;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** The checks of all pledges of an organisation and those below it. */
@ApplicationScoped
class BranchChecks {

    private static final String FOUND = """
            SELECT k.* FROM pledge_check k JOIN pledge p ON p.id = k.pledge_id
            WHERE p.organization_id IN (SELECT organization_subtree(:organization)) AND k.id < :before""";
    private static final String OPEN = "EXISTS (SELECT FROM open_problem o WHERE o.id = k.id)";

    private final Session database;

    BranchChecks(Session database) {
        this.database = database;
    }

    /** Newest first. */
    List<Check> before(UUID organizationId, CheckFilter filter, UUID key, int count) {
        var open = filter.open == null ? "" : filter.open.equals("true") ? " AND " + OPEN : " AND NOT " + OPEN;
        return database.createNativeQuery(FOUND + open + " ORDER BY k.id DESC LIMIT :count", Check.class)
                .setParameter("organization", organizationId)
                .setParameter("before", key)
                .setParameter("count", count)
                .getResultList();
    }

    /** How each of these is shown, with its pledge. */
    Function<Check, BranchCheck> views(List<Check> found) {
        var pledges = pledgesOf(found);
        return check -> {
            var pledge = pledges.get(check.id());
            return new BranchCheck(
                    pledge.get(1, UUID.class),
                    pledge.get(2, UUID.class),
                    pledge.get(3, String.class),
                    pledge.get(4, String.class),
                    check.view());
        };
    }

    private Map<UUID, Tuple> pledgesOf(List<Check> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery("""
                        SELECT k.id, p.id, p.organization_id, o.name, p.pledger
                        FROM pledge_check k JOIN pledge p ON p.id = k.pledge_id
                        LEFT JOIN organization o ON o.id = p.organization_id
                        WHERE k.id IN (:ids)""", Tuple.class)
                .setParameterList("ids", found.stream().map(Check::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), Function.identity()));
    }
}
