package org.chuangyou.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;

import static java.util.stream.Collectors.joining;

/** A table's export as a statement. */
public final class ExportSql {

    private static final String DAY = ":asOf";

    private final Layout layout;
    private final String export;

    public ExportSql(ExchangeTable table) {
        this(table.layout(), table.export());
    }

    private ExportSql(Layout layout, String export) {
        this.layout = layout;
        this.export = export;
    }

    public String all() {
        return export.replace(DAY, "?");
    }

    /** Only those rows in which a text of the array {@code ?} stands in the column. */
    String having(Column<?> column) {
        var text = "c" + layout.indexOf(column) + "::text";
        return "SELECT * FROM (%s) AS t (%s) WHERE %s = ANY (?)"
                .formatted(all(), names(), column.isFilled() ? text : "coalesce(" + text + ", '')");
    }

    /**
     * Only those rows that are of things whose codes are in the array {@code ?}: by a column that every row fills and that
     * refers to them, or to a table whose rows are theirs. Empty where nothing leads there.
     *
     * @param owners what such a column calls these things, as in {@link Column#reference}
     */
    public Optional<ExportSql> ownedBy(String owners, Collection<ExchangeTable> tables) {
        return ownedThrough(owners, tables)
                .flatMap(column -> codesOwnedBy(owners, column, tables)
                        .map(codes -> "c" + layout.indexOf(column) + " = ANY (" + codes + ")"))
                .map(owned -> new ExportSql(
                        layout, "SELECT * FROM (%s) AS t (%s) WHERE %s".formatted(export, names(), owned)));
    }

    /** The column that leads there. */
    Optional<Column<?>> ownedThrough(String owners, Collection<ExchangeTable> tables) {
        return layout.columns().stream()
                .filter(column -> column.isFilled() && column.isReference())
                .<Column<?>>map(column -> column)
                .filter(column -> codesOwnedBy(owners, column, tables).isPresent())
                .findFirst();
    }

    /** An array and no join: so the rows keep their order. */
    private Optional<String> codesOwnedBy(String owners, Column<?> column, Collection<ExchangeTable> tables) {
        if (column.references().equals(owners)) {
            return Optional.of("?");
        }
        return tables.stream()
                .filter(table -> table.layout().name().equals(column.references()) && !layout.equals(table.layout()))
                .map(ExportSql::new)
                .flatMap(table -> table.ownedBy(owners, tables).stream())
                .map(table -> "ARRAY (SELECT c%d FROM (%s) AS t (%s))"
                        .formatted(table.layout.indexOf(table.layout.key().get(0)), table.export, table.names()))
                .findFirst();
    }

    /** Code and name of the rows, as a list to choose from; the name is left out where it is a person's. */
    public String codes(boolean named, int limit) {
        var code = layout.indexOf(layout.key().get(0));
        return "SELECT c%d, %s FROM (%s) AS t (%s) LIMIT %d"
                .formatted(code, named ? "c" + (code + 1) : "''", all(), names(), limit);
    }

    private String names() {
        return IntStream.range(0, layout.columns().size())
                .mapToObj(i -> "c" + i)
                .collect(joining(", "));
    }

    /** The statement's parameters: the day as often as it is asked for, and those that follow. */
    public Object[] days(LocalDate day, Object... others) {
        var asked = export.split(DAY, -1).length - 1;
        var all = Arrays.copyOf(others, asked + others.length);
        System.arraycopy(others, 0, all, asked, others.length);
        Arrays.fill(all, 0, asked, day);
        return all;
    }
}
