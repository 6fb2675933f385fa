package org.chuangyou.exchange.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.sheet.Lines.Line;

/** The columns of a table in the order in which a file has them. */
record Header(Table table, List<String> columns) {

    /** Empty when the columns are not those of the table, which is noted. */
    static Optional<Header> of(Table table, Line line, Findings findings) {
        var before = findings.errorCount();
        var given = line == null ? List.<String>of() : List.of(line.cells());
        var seen = new ArrayList<String>();
        for (var column : given) {
            if (!table.has(column)) {
                findings.error(table.sheetName(), 1, column, null, "archive-unknown-column", Map.of());
            } else if (seen.contains(column)) {
                findings.error(table.sheetName(), 1, column, null, "repeated-column", Map.of());
            }
            seen.add(column);
        }
        for (var column : table.columns()) {
            if (!seen.contains(column.name())) {
                findings.error(table.sheetName(), 1, column.name(), null, "archive-missing-column", Map.of());
            }
        }
        return findings.errorCount() == before ? Optional.of(new Header(table, given)) : Optional.empty();
    }

    String create() {
        var all = new StringBuilder("CREATE TEMPORARY TABLE " + table.staging() + " (" + Table.ROW + " int");
        columns.forEach(column -> all.append(", ").append(Table.quoted(column)).append(" text"));
        return all.append(") ON COMMIT DROP").toString();
    }

    String copy() {
        return "COPY " + table.staging() + " FROM STDIN";
    }

    /** A line as COPY reads it; false when the line is faulty, which is noted. */
    boolean copy(Line line, boolean isRagged, StringBuilder row, Findings findings) {
        var cells = line.cells();
        if (cells.length > columns.size() || !isRagged && cells.length < columns.size()) {
            var counts = Map.<String, Object>of("expected", columns.size(), "found", cells.length);
            findings.error(table.sheetName(), line.number(), null, null, "field-count", counts);
            return false;
        }
        row.append(line.number());
        for (var i = 0; i < columns.size(); i++) {
            var cell = i < cells.length ? cells[i] : "";
            try {
                var value = Cell.value(cell);
                Cell.copy(value, row.append('\t'));
            } catch (Cell.Misspelt e) {
                findings.error(table.sheetName(), line.number(), columns.get(i), cell, "archive-misspelt", Map.of());
                return false;
            }
        }
        row.append('\n');
        return true;
    }
}
