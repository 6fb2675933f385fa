package org.chuangyou.exchange.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.Bulk;
import org.chuangyou.exchange.export.Format;
import org.chuangyou.exchange.sheet.TableWriter;
import org.chuangyou.exchange.sheet.XlsxTables;
import org.chuangyou.exchange.sheet.ZippedCsvTables;

/** Writes all tables row by row as the database gives them. */
@ApplicationScoped
class ArchiveExport {

    /** Days, moments and fractions are written alike, whatever the server's or the connection's habits are. */
    static final String ONE_SPELLING = """
            SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'iso_8601';
            SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'""";

    private static final int WIDTH = 20;
    /** A spreadsheet holds 32,767 characters in a cell; a few less leave room for how each is written in XML. */
    private static final int LONGEST_CELL = 32_000;

    private static final int ROWS = 1_048_575;

    private final Bulk bulk;
    private final Catalogue catalogue;

    ArchiveExport(Bulk bulk, Catalogue catalogue) {
        this.bulk = bulk;
        this.catalogue = catalogue;
    }

    /** All that follows in this transaction is read from one state of the database. Must be the first to be called. */
    void holdStill() {
        bulk.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        bulk.execute(ONE_SPELLING);
    }

    void write(Format format, OutputStream out) throws IOException {
        try (var writer = format == Format.CSV ? new ZippedCsvTables(out) : new XlsxTables(out)) {
            for (var table : catalogue.tables()) {
                write(table, select(table), format, writer);
            }
            write(Table.nextValues(), catalogue.nextValues(), format, writer);
        }
    }

    private static String select(Table table) {
        return table.columns().stream()
                .map(column -> column.quoted() + "::text")
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + table.quoted()))
                .concat(" AS t ORDER BY " + table.order());
    }

    private void write(Table table, String select, Format format, TableWriter writer) throws IOException {
        writer.table(table.sheetName(), headings(table));
        var rows = new int[1];
        bulk.each(select, row -> {
            var cells = cells(table, row);
            if (format == Format.XLSX) {
                requireRoom(table, cells, ++rows[0]);
            }
            writeRow(writer, cells);
        });
    }

    private static List<TableWriter.Heading> headings(Table table) {
        return table.columns().stream()
                .map(column -> new TableWriter.Heading(column.name(), WIDTH))
                .toList();
    }

    private static Object[] cells(Table table, ResultSet row) throws SQLException {
        var cells = new Object[table.columns().size()];
        for (var i = 0; i < cells.length; i++) {
            cells[i] = Cell.of(row.getString(i + 1));
        }
        return cells;
    }

    private static void requireRoom(Table table, Object[] cells, int rows) {
        for (var cell : cells) {
            if (rows > ROWS || cell.toString().length() > LONGEST_CELL) {
                throw ArchiveProblems.needsCsv(table.name());
            }
        }
    }

    private static void writeRow(TableWriter writer, Object[] cells) {
        try {
            writer.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
