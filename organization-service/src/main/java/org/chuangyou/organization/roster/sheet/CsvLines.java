package org.chuangyou.organization.roster.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

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

    private final CloseableIterator<CsvRecord> records;

    CsvLines(Reader reader) {
        var bounded = CsvRecordHandler.builder()
                .maxFields(COLUMNS)
                .maxFieldSize(CELL)
                .maxRecordSize(LINE)
                .build();
        records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LINE)
                .build(bounded, reader)
                .iterator();
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
            throw new Unreadable("not-csv");
        }
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
