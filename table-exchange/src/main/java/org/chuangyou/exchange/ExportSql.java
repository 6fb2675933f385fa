package org.chuangyou.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

import static java.util.stream.Collectors.joining;

/** A table's export as a statement. */
public final class ExportSql {

    private static final String DAY = ":asOf";

    private final Layout layout;
    private final String export;

    public ExportSql(ExchangeTable table) {
        layout = table.layout();
        export = table.export();
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
