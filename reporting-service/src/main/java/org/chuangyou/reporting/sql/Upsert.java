package org.chuangyou.reporting.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

/**
 * A row of which a fact knows some columns. A new row is written with these; of a row that is there, only these are
 * replaced. So several facts fill one row, whichever comes first.
 */
public final class Upsert {

    private final String table;
    private final Map<String, Object> key = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private String time;

    private Upsert(String table) {
        this.table = table;
    }

    public static Upsert into(String table) {
        return new Upsert(table);
    }

    /** A part of the primary key. */
    public Upsert key(String column, Object value) {
        key.put(column, requireNonNull(value, column));
        return this;
    }

    /** What a fact of this type must say; a dead letter names what is missing. */
    public Upsert set(String column, Object value) {
        return may(column, requireNonNull(value, column));
    }

    /** What need not be told: what was known of it then remains. */
    public Upsert ifTold(String column, Object value) {
        return value == null ? this : may(column, value);
    }

    /** What may be told to be empty. */
    public Upsert may(String column, Object value) {
        values.put(column, value);
        return this;
    }

    /** Nothing is replaced by what was so before the time that stands in this column. */
    public Upsert asOf(String column, Instant at) {
        time = column;
        return set(column, at.atOffset(ZoneOffset.UTC));
    }

    String statement() {
        var columns =
                Stream.concat(key.keySet().stream(), values.keySet().stream()).toList();
        return "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET %s%s"
                .formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream().map(column -> "?").collect(joining(", ")),
                        String.join(", ", key.keySet()),
                        values.keySet().stream()
                                .map(column -> column + " = excluded." + column)
                                .collect(joining(", ")),
                        time == null ? "" : " WHERE coalesce(%1$s.%2$s <= excluded.%2$s, true)".formatted(table, time));
    }

    Object[] parameters() {
        return Stream.concat(key.values().stream(), values.values().stream()).toArray();
    }
}
