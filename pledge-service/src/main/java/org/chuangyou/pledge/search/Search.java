package org.chuangyou.pledge.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.hibernate.Session;

/** A search for things of one kind, put together of the conditions that are wanted; newest first. */
public final class Search<E> {

    private final Class<E> kind;
    private final String table;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final List<Function<Session, Places>> places = new ArrayList<>();
    private String order = "id DESC";

    private Search(Class<E> kind, String table) {
        this.kind = kind;
        this.table = table;
    }

    public static <E> Search<E> in(Class<E> kind, String table) {
        return new Search<>(kind, table);
    }

    public String table() {
        return table;
    }

    public Search<E> and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition on a value, unless there is none. */
    public Search<E> and(String condition, String name, Object value) {
        return value == null
                ? this
                : and(condition).with(name, value instanceof Enum<?> constant ? constant.name() : value);
    }

    /** Gives a value that a condition names beside its own. */
    public Search<E> with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Search<E> withAll(Map<String, Object> more) {
        values.putAll(more);
        return this;
    }

    /** Only of this organisation and those below it; of all for null. */
    public Search<E> atOrBelow(UUID organizationId) {
        if (organizationId != null) {
            places.add(database -> Places.atOrBelow(organizationId, database));
        }
        return this;
    }

    /** Only what this person may see: of their own organisation, and at or below those in which they hold a post. */
    public Search<E> visibleTo(String personCode, LocalDate today) {
        places.add(database -> Places.insideFor(personCode, today, database));
        return this;
    }

    /** Only what comes after this one in the list. */
    public Search<E> before(UUID id) {
        return and("id < :before", "before", id);
    }

    /** Newest by a day rather than by when it was begun, and only what comes after this place in the list. */
    public Search<E> byDay(String column, ByDay after) {
        order = column + " DESC, id DESC";
        return and("(" + column + ", id) < (:beforeDay, :before)")
                .with("beforeDay", after.day())
                .with("before", after.id());
    }

    public List<E> first(int count, Session database) {
        places.forEach(place -> {
            var found = place.apply(database);
            and(found.condition()).withAll(found.values());
        });
        places.clear();
        var sql = "SELECT * FROM " + table + " WHERE " + String.join(" AND ", conditions) + " ORDER BY " + order
                + " LIMIT :count";
        var query = database.createNativeQuery(sql, kind).setParameter("count", count);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
