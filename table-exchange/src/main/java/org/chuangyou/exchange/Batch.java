package org.chuangyou.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import static java.util.stream.Collectors.joining;

/**
 * One statement for many rows, which it reads from {@code {rows}}: an {@code unnest} of an array for each column, in the
 * order in which they are declared. Far faster than one statement a row, and easier to write than COPY.
 *
 * @param <E> what one row is made of
 */
public final class Batch<E> {

    private final String sql;
    private final List<Part<E>> parts = new ArrayList<>();

    private Batch(String sql) {
        this.sql = sql;
    }

    /** Such as {@code INSERT INTO person (id, name) SELECT * FROM {rows}}. */
    public static <E> Batch<E> of(String sql) {
        return new Batch<>(sql);
    }

    public Batch<E> uuid(Function<E, ?> value) {
        return with("uuid", value);
    }

    public Batch<E> text(Function<E, String> value) {
        return with("text", value);
    }

    /** The constant's name. */
    public Batch<E> name(Function<E, Enum<?>> value) {
        return with("text", row -> value.apply(row).name());
    }

    public Batch<E> date(Function<E, ?> value) {
        return with("date", value);
    }

    public Batch<E> number(Function<E, ? extends Number> value) {
        return with("bigint", value);
    }

    public Batch<E> decimal(Function<E, ? extends Number> value) {
        return with("numeric", value);
    }

    public Batch<E> truth(Function<E, Boolean> value) {
        return with("boolean", value);
    }

    private Batch<E> with(String type, Function<E, ?> value) {
        parts.add(new Part<>(type, value));
        return this;
    }

    PreparedStatement bind(Connection connection, Collection<E> rows) throws SQLException {
        var unnest = parts.stream().map(part -> "?::" + part.type + "[]").collect(joining(", ", "unnest(", ")"));
        var statement = Bulk.plannedAnew(connection.prepareStatement(sql.replace("{rows}", unnest)));
        for (var i = 0; i < parts.size(); i++) {
            var values = rows.stream().map(parts.get(i).value).toArray();
            statement.setArray(i + 1, connection.createArrayOf(parts.get(i).type, values));
        }
        return statement;
    }

    private record Part<E>(String type, Function<E, ?> value) {}
}
