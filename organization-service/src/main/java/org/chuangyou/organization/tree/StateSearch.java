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

    private static final String COLUMNS = "s.id, s.valid_from, s.valid_to, s.code, s.name, s.kind, s.parent_id,"
            + " s.established_on, s.term_ends_on, s.units";

    private static final String ON_DAY = "s.valid_from <= :day AND (s.valid_to IS NULL OR s.valid_to > :day)";

    /** A subtree lies side by side in the order of paths, after its top and before what follows the top's last label. */
    private static final String UNDER_NOW = """
            s.path >= (SELECT path FROM organization WHERE id = :under)
            AND s.path < (SELECT CAST(CAST(path AS text) || 'z' AS ltree) FROM organization WHERE id = :under)""";

    // OFFSET 0, here and below, keeps the planner at one look-up for each organisation instead of reading all states.
    private static final String UNDER_THEN = """
            s.id IN (
                WITH RECURSIVE below (id) AS (
                    SELECT CAST(:under AS uuid)
                    UNION
                    SELECT h.id FROM below CROSS JOIN LATERAL (
                        SELECT s.id FROM organization_history s WHERE s.parent_id = below.id AND %s OFFSET 0) h)
                SELECT id FROM below)""".formatted(ON_DAY);

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
        add(conditions, values, ON_DAY, "day", day);
        if (byPath) {
            var position = after == null ? null : UUID.fromString(after);
            add(conditions, values, "s.path > (SELECT path FROM organization WHERE id = :after)", "after", position);
        } else {
            add(conditions, values, "s.code > :after", "after", after);
        }
        values.put("count", count);
        return find(page(conditions, day, byPath ? "path" : "code"), values);
    }

    /** What the next page begins after. */
    static String position(OrganizationFilter filter, LocalDate day, OrganizationView last) {
        return isByPath(filter, day) ? last.id().toString() : last.code();
    }

    private static boolean isByPath(OrganizationFilter filter, LocalDate day) {
        return filter.under != null && day == null;
    }

    private static String page(List<String> conditions, LocalDate day, String order) {
        var now = page("organization_now", conditions, order);
        if (day == null) {
            return now;
        }
        // Each half goes along its own index; one list of both would read and sort them all.
        return "SELECT * FROM ((" + now + ") UNION ALL (" + page("organization_before", conditions, order)
                + ")) s ORDER BY s.code LIMIT :count";
    }

    private static String page(String from, List<String> conditions, String order) {
        var where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return "SELECT %s FROM %s s%s ORDER BY s.%s LIMIT :count".formatted(COLUMNS, from, where, order);
    }

    /** An organisation and what stands below it, parents before children, no deeper than so many levels. */
    List<OrganizationState> tree(UUID top, LocalDate day, int depth, int count) {
        var columns = COLUMNS.replace("s.", "");
        var from = day == null ? "organization_now s WHERE true" : "organization_history s WHERE " + ON_DAY;
        var sql = """
                WITH RECURSIVE tree (%1$s, level) AS (
                    SELECT %2$s, 0 FROM %3$s AND s.id = :top
                    UNION ALL
                    SELECT %2$s, tree.level + 1 FROM tree CROSS JOIN LATERAL (
                        SELECT %2$s FROM %3$s AND s.parent_id = tree.id OFFSET 0) s
                    WHERE tree.level < :depth)
                SELECT %1$s FROM tree LIMIT :count""".formatted(columns, COLUMNS, from);
        var values = new HashMap<String, Object>(Map.of("top", top, "depth", depth, "count", count));
        if (day != null) {
            values.put("day", day);
        }
        return find(sql, values);
    }

    private List<OrganizationState> find(String sql, Map<String, Object> values) {
        var query = database.createNativeQuery(sql, OrganizationState.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
