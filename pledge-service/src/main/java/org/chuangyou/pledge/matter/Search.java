package org.chuangyou.pledge.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.Session;

/** A search for matters of one kind, put together of the conditions that are wanted; newest first. */
public final class Search<M extends Matter> {

    private final Class<M> kind;
    private final String table;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Search(Class<M> kind, String table) {
        this.kind = kind;
        this.table = table;
    }

    public static <M extends Matter> Search<M> in(Class<M> kind, String table) {
        return new Search<>(kind, table);
    }

    String table() {
        return table;
    }

    public Search<M> and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition on a value, unless there is none. */
    public Search<M> and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    /** Gives a value that a condition names beside its own. */
    public Search<M> with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Search<M> atOrBelow(UUID organizationId) {
        return and("organization_id IN (SELECT organization_subtree(:organization))", "organization", organizationId);
    }

    /** Only what this person may see: of their own organisation, and at or below those in which they hold a post. */
    Search<M> visibleTo(String personCode, LocalDate today) {
        values.put("today", today);
        return and("""
                organization_id IN (SELECT overseen(:code, :today) UNION ALL
                    SELECT m.organization_id FROM member m WHERE m.person_code = :code AND m.departed_on IS NULL)""", "code", personCode);
    }

    List<M> before(UUID id, int count, Session database) {
        and("id < :before", "before", id);
        var sql = "SELECT * FROM " + table + " WHERE " + String.join(" AND ", conditions)
                + " ORDER BY id DESC LIMIT :count";
        var query = database.createNativeQuery(sql, kind).setParameter("count", count);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
