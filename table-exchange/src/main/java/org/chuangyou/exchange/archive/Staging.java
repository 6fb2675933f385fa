package org.chuangyou.exchange.archive;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.chuangyou.exchange.Bulk;
import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.sheet.Bundle;
import org.chuangyou.exchange.sheet.Lines;
import org.chuangyou.exchange.sheet.Sheet;
import org.chuangyou.exchange.sheet.Unreadable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Where the rows of an archive wait, in tables that go with the transaction, until all of them are checked. */
@ApplicationScoped
class Staging {

    private static final int BUFFER = 1 << 16;

    private final DataSource dataSource;
    private final Bulk bulk;

    Staging(DataSource dataSource, Bulk bulk) {
        this.dataSource = dataSource;
        this.bulk = bulk;
    }

    /** Brings every row here, as text. */
    void fill(Bundle bundle, List<Table> tables, Findings findings) throws IOException {
        var sheets = new HashMap<>(bundle.sheets());
        for (var table : tables) {
            var sheet = sheets.remove(table.sheetName());
            if (sheet == null) {
                findings.error(table.sheetName(), null, null, null, "archive-missing-table", Map.of());
            } else {
                fill(table, sheet, findings);
            }
        }
        sheets.keySet().stream()
                .sorted()
                .forEach(name -> findings.error(name, null, null, null, "archive-unknown-table", Map.of()));
    }

    private void fill(Table table, Sheet sheet, Findings findings) throws IOException {
        try (var lines = sheet.open()) {
            var header = Header.of(table, lines.next(), findings);
            if (header.isPresent()) {
                bulk.execute(header.get().create());
                copy(header.get(), lines, findings);
            }
        } catch (Unreadable e) {
            findings.error(table.sheetName(), null, null, null, e.rule(), e.details());
        }
    }

    private void copy(Header header, Lines lines, Findings findings) throws IOException, Unreadable {
        try (var connection = dataSource.getConnection();
                var out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), header.copy(), BUFFER);
                var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            write(header, lines, writer, findings);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void write(Header header, Lines lines, Writer writer, Findings findings)
            throws IOException, Unreadable {
        var row = new StringBuilder();
        for (var line = lines.next(); line != null; line = lines.next()) {
            row.setLength(0);
            if (header.copy(line, lines.areRagged(), row, findings)) {
                writer.append(row);
            }
        }
    }

    /** Gives the columns their types, once every value is one of its type. */
    void settle(List<Table> tables) {
        for (var table : tables) {
            bulk.execute(table.columns().stream()
                    .map(column -> "ALTER %1$s TYPE %2$s USING %1$s::%2$s".formatted(column.quoted(), column.type()))
                    .collect(Collectors.joining(", ", "ALTER TABLE " + table.staging() + " ", "")));
            bulk.execute("ANALYZE " + table.staging());
        }
    }
}
