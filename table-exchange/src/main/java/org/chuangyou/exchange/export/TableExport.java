package org.chuangyou.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.BorrowedCodes;
import org.chuangyou.exchange.Bulk;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.ExchangeTable;
import org.chuangyou.exchange.ExportSql;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.sheet.CsvTables;
import org.chuangyou.exchange.sheet.LeftOpen;
import org.chuangyou.exchange.sheet.TableWriter;
import org.chuangyou.exchange.sheet.XlsxTables;

/** Writes tables row by row as the database gives them. */
@ApplicationScoped
class TableExport {

    private final Bulk bulk;

    TableExport(Bulk bulk) {
        this.bulk = bulk;
    }

    /** All that follows in this transaction is read from one state of the database. Must be the first to be called. */
    void holdStill() {
        bulk.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
    }

    /** One table as CSV, or all of these as the sheets of one workbook. */
    void write(List<ExchangeTable> tables, Format format, LocalDate asOf, OutputStream out) throws IOException {
        try (var writer = format == Format.CSV ? new CsvTables(out) : new XlsxTables(out)) {
            for (var table : tables) {
                write(table, asOf, writer);
            }
        }
    }

    /** Each table as a CSV file of its own. */
    void zip(List<ExchangeTable> tables, LocalDate asOf, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (var table : tables) {
                var entry = new ZipEntry(table.layout().name() + ".csv");
                // Otherwise the same state would give another file every second.
                entry.setTimeLocal(asOf.atStartOfDay());
                zip.putNextEntry(entry);
                write(List.of(table), Format.CSV, asOf, new LeftOpen(zip));
                zip.closeEntry();
            }
        }
    }

    private void write(ExchangeTable table, LocalDate asOf, TableWriter writer) throws IOException {
        var sql = new ExportSql(table);
        write(table.layout(), sql.all(), writer, sql.days(asOf));
    }

    /** As much of a table as the statement gives. */
    void write(Layout layout, Format format, OutputStream out, String sql, Object... parameters) throws IOException {
        try (var writer = format == Format.CSV ? new CsvTables(out) : new XlsxTables(out)) {
            write(layout, sql, writer, parameters);
        }
    }

    private void write(Layout layout, String sql, TableWriter writer, Object... parameters) throws IOException {
        var columns = layout.columns();
        writer.table(layout.label(), columns.stream().map(TableExport::heading).toList());
        bulk.each(sql, row -> writeRow(writer, cells(columns, row)), parameters);
    }

    private static Object[] cells(List<Column<?>> columns, ResultSet row) throws SQLException {
        var cells = new Object[columns.size()];
        for (var i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).show(row.getObject(i + 1));
        }
        return cells;
    }

    private static void writeRow(TableWriter writer, Object[] cells) {
        try {
            writer.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TableWriter.Heading heading(Column<?> column) {
        var widest = 40;
        return new TableWriter.Heading(
                column.header(), 2 + Math.max(2 * column.header().length(), Math.min(column.longest(), widest)));
    }

    /** The codes of a table with what they are called, where that is no person's name; one more than asked for. */
    List<String[]> codes(ExchangeTable table, LocalDate asOf, int limit) {
        var sql = new ExportSql(table);
        return bulk.find(
                sql.codes(!table.namesPersons(), limit + 1),
                row -> new String[] {row.getString(1), row.getString(2)},
                sql.days(asOf));
    }

    /** The same of codes that another service keeps. */
    List<String[]> codes(BorrowedCodes borrowed, int limit) {
        var choices = "SELECT * FROM (" + borrowed.choices() + ") AS t LIMIT " + (limit + 1);
        return bulk.find(choices, row -> new String[] {row.getString(1), row.getString(2)});
    }
}
