package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/**
 * Finds organisations as they are, by the flat table and its path, or as they were on an earlier day, by the history.
 * What is today's never touches the history: it is as fast as if there were none.
 */
@ApplicationScoped
class StateSearch {

    private static final String COLUMNS =
            "s.id, s.valid_from, s.valid_to, s.code, s.name, s.kind, s.parent_id, s.established_on, s.term_ends_on, s.units";

    private static final String NOW = "organization_now s";

    private static final String THEN = """
            (SELECT * FROM organization_history
             WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)) s""";

    /** A subtree lies side by side in the order of paths, after its top and before what follows the top's last label. */
    private static final String UNDER_NOW = """
            s.path >= (SELECT path FROM organization WHERE id = :under)
            AND s.path < (SELECT CAST(CAST(path AS text) || 'z' AS ltree) FROM organization WHERE id = :under)""";

    private static final String UNDER_THEN = """
            s.id IN (
                WITH RECURSIVE below (id) AS (
                    SELECT CAST(:under AS uuid)
                    UNION
                    SELECT h.id FROM below JOIN organization_history h ON h.parent_id = below.id
                        AND h.valid_from <= :day AND (h.valid_to IS NULL OR h.valid_to > :day))
                SELECT id FROM below)""";

    private final Session database;

    StateSearch(Session database) {
        this.database = database;
    }

    /**
     * A page of those that fit.
     *
     * @param day the earlier day, or null for what is now
     * @param after the code, or today under an organisation the id, of the last one of the page before; null at first
     */
    List<OrganizationState> list(OrganizationFilter filter, LocalDate day, String after, int count) {
        var byPath = isByPath(filter, day);
        var conditions = new ArrayList<String>();
        Map<String, Object> values = new HashMap<>();
        add(conditions, values, "s.code = :code", "code", filter.code);
        add(conditions, values, "s.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name());
        add(conditions, values, "s.parent_id = :parent", "parent", filter.parent);
        add(conditions, values, day == null ? UNDER_NOW : UNDER_THEN, "under", filter.under);
        add(conditions, values, "(strpos(s.name, :q) > 0 OR starts_with(s.code, :q))", "q", filter.q);
        if (byPath) {
            var position = after == null ? null : UUID.fromString(after);
            add(conditions, values, "s.path > (SELECT path FROM organization WHERE id = :after)", "after", position);
        } else {
            add(conditions, values, "s.code > :after", "after", after);
        }
        var where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        var sql = "SELECT " + COLUMNS + " FROM " + from(day) + where + " ORDER BY " + (byPath ? "s.path" : "s.code")
                + " LIMIT :count";
        values.put("count", count);
        return find(sql, values, day);
    }

    /** What the next page begins after. */
    static String position(OrganizationFilter filter, LocalDate day, OrganizationView last) {
        return isByPath(filter, day) ? last.id().toString() : last.code();
    }

    private static boolean isByPath(OrganizationFilter filter, LocalDate day) {
        return filter.under != null && day == null;
    }

    /** An organisation and what stands below it, parents before children, no deeper than so many levels. */
    List<OrganizationState> tree(UUID top, LocalDate day, int depth, int count) {
        var columns = COLUMNS.replace("s.", "");
        var sql = """
                WITH RECURSIVE tree (%1$s, level) AS (
                    SELECT %2$s, 0 FROM %3$s WHERE s.id = :top
                    UNION ALL
                    SELECT %2$s, tree.level + 1 FROM tree JOIN %3$s ON s.parent_id = tree.id WHERE tree.level < :depth)
                SELECT %1$s FROM tree LIMIT :count""".formatted(columns, COLUMNS, from(day));
        return find(sql, Map.of("top", top, "depth", depth, "count", count), day);
    }

    private List<OrganizationState> find(String sql, Map<String, ?> values, LocalDate day) {
        var query = database.createNativeQuery(sql, OrganizationState.class);
        values.forEach(query::setParameter);
        if (day != null) {
            query.setParameter("day", day);
        }
        return query.getResultList();
    }

    private static String from(LocalDate day) {
        return day == null ? NOW : THEN;
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
