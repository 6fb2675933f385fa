package org.chuangyou.exchange.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;

/** The lines of a CSV file. */
final class CsvLines implements Lines {

    /** No table of ours has so many columns, no cell so many characters. */
    private static final int COLUMNS = 256;

    private static final int CELL = 1 << 15;
    private static final int LINE = 1 << 18;

    /** What is kept for good may hold minutes and whole announcements; still nothing that fills the memory. */
    private static final int LONG_CELL = 1 << 22;

    private final CloseableIterator<CsvRecord> records;

    CsvLines(Reader reader) {
        this(reader, CELL, LINE);
    }

    private CsvLines(Reader reader, int cell, int line) {
        var bounded = CsvRecordHandler.builder()
                .maxFields(COLUMNS)
                .maxFieldSize(cell)
                .maxRecordSize(line)
                .build();
        records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(line)
                .build(bounded, reader)
                .iterator();
    }

    /** Lines whose cells are longer than what people type. */
    static CsvLines ofAnyLength(Reader reader) {
        return new CsvLines(reader, LONG_CELL, 2 * LONG_CELL);
    }

    @Override
    public Line next() throws Unreadable {
        try {
            while (records.hasNext()) {
                var record = records.next();
                var line = new Line(
                        (int) record.getStartingLineNumber(), record.getFields().toArray(String[]::new));
                if (!line.isBlank()) {
                    return line;
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    /** The reader of CSV wraps what our own bounds refuse. */
    static Unreadable unreadable(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Allowance.Spent spent) {
                return new Unreadable("unpacks-too-large", Map.of("megabytes", spent.megabytes()));
            }
        }
        return new Unreadable("not-csv");
    }

    @Override
    public boolean areRagged() {
        return false;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
