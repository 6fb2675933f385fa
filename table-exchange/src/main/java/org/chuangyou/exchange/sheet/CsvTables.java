package org.chuangyou.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One table as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel in China takes it for GB18030. Every
 * text stands as it is, also one that begins with an equals sign: whoever opens the file in a spreadsheet should load
 * its columns as text, or take the XLSX.
 */
public final class CsvTables implements TableWriter {

    private final CsvWriter writer;

    public CsvTables(OutputStream out) throws IOException {
        out.write("\ufeff".getBytes(UTF_8));
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, UTF_8);
    }

    @Override
    public void table(String name, List<Heading> columns) {
        writer.writeRecord(columns.stream().map(Heading::text).toArray(String[]::new));
    }

    @Override
    public void row(Object[] cells) {
        var texts = new String[cells.length];
        for (var i = 0; i < cells.length; i++) {
            texts[i] = cells[i] == null ? "" : cells[i].toString();
        }
        writer.writeRecord(texts);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
