package org.chuangyou.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Tables as the CSV files of one zip, each under its table's name. The same rows always give the same bytes. */
public final class ZippedCsvTables implements TableWriter {

    /** The first moment that a zip can tell: the real one would make another file of the same rows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private CsvTables csv;

    public ZippedCsvTables(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    @Override
    public void table(String name, List<Heading> columns) throws IOException {
        finishTable();
        var entry = new ZipEntry(name + ZippedSheet.ENDING);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        csv = new CsvTables(new LeftOpen(zip));
        csv.table(name, columns);
    }

    @Override
    public void row(Object[] cells) {
        csv.row(cells);
    }

    private void finishTable() throws IOException {
        if (csv != null) {
            csv.close();
            zip.closeEntry();
        }
    }

    @Override
    public void close() throws IOException {
        finishTable();
        zip.close();
    }
}
