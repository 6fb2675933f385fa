package org.chuangyou.exchange.archive;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that is kept, as the database's own catalogue describes it.
 *
 * @param number names the place where its rows wait until all are checked
 */
record Table(int number, String name, List<Column> columns, List<Constraint> constraints) {

    /** Of a row in its file. */
    static final String ROW = "\"#\"";

    private static final String NEXT_VALUES = "next-values";
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int CUT = 22;

    /** The positions of all sequences, which are state as well: no code is given twice. No table is called like this. */
    static Table nextValues() {
        return new Table(
                0,
                NEXT_VALUES,
                List.of(new Column("sequence", "text", true, true), new Column("next_value", "bigint", true, false)),
                List.of(new Constraint('p', List.of("sequence"), null, List.of(), null)));
    }

    /** Its name as a file or sheet: a spreadsheet takes no longer ones. */
    String sheetName() {
        return name.length() <= LONGEST_SHEET_NAME
                ? name
                : "%s~%08x".formatted(name.substring(0, CUT), name.hashCode());
    }

    String quoted() {
        return "public." + quoted(name);
    }

    String staging() {
        return "pg_temp.archive_" + number;
    }

    boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    /** Its columns as a list in a statement. */
    String list() {
        return columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
    }

    List<Table> parents(List<Table> tables) {
        var targets = constraints.stream().map(Constraint::target).toList();
        return tables.stream()
                .filter(table -> table != this && targets.contains(table.name()))
                .toList();
    }

    /** By its primary key; by everything where there is none. Not as a language has it, but the same everywhere. */
    String order() {
        var key = constraints.stream()
                .filter(each -> each.kind() == 'p')
                .findFirst()
                .map(Constraint::columns)
                .orElseGet(() -> columns.stream().map(Column::name).toList());
        return key.stream().map(this::ordered).collect(Collectors.joining(", "));
    }

    private String ordered(String name) {
        var isOrdered = columns.stream().anyMatch(each -> each.name().equals(name) && each.ordered());
        return "t." + quoted(name) + (isOrdered ? " COLLATE \"C\"" : "");
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
