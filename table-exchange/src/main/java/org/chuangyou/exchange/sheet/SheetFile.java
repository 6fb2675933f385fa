package org.chuangyou.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** A file with one table or several, CSV or XLSX: what it is, is told by its content and not by its name. */
public final class SheetFile implements Closeable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Sheet csv;
    private final Workbook workbook;

    private SheetFile(Sheet csv, Workbook workbook) {
        this.csv = csv;
        this.workbook = workbook;
    }

    public static SheetFile open(Path path) throws IOException, Unreadable {
        return isZip(path) ? new SheetFile(null, new Workbook(path)) : new SheetFile(CsvFile.of(path), null);
    }

    private static boolean isZip(Path path) throws IOException {
        try (var file = Files.newInputStream(path)) {
            return Arrays.equals(file.readNBytes(ZIP.length), ZIP);
        }
    }

    /** The one table that is meant: the sheet with such a name, else the first one. */
    public Sheet sheet(Predicate<String> isCalled) throws Unreadable {
        if (csv != null) {
            return csv;
        }
        return workbook.sheets().stream()
                .filter(sheet -> isCalled.test(sheet.name()))
                .findFirst()
                .or(() -> workbook.sheets().stream().findFirst())
                .orElseThrow(() -> new Unreadable("not-xlsx"));
    }

    /** The visible sheets of a workbook in which anything stands, by name. */
    public Map<String, Sheet> sheets() throws IOException, Unreadable {
        if (workbook == null) {
            throw new Unreadable("not-xlsx");
        }
        var sheets = new LinkedHashMap<String, Sheet>();
        for (var sheet : workbook.sheets()) {
            if (!sheet.isEmpty()) {
                sheets.put(sheet.name(), sheet);
            }
        }
        return sheets;
    }

    /** How many rows all its tables have, where that is known beforehand. */
    public OptionalLong rows() throws IOException, Unreadable {
        if (csv != null) {
            return csv.rows();
        }
        var rows = 0L;
        for (var sheet : workbook.sheets()) {
            var more = sheet.rows();
            if (more.isEmpty()) {
                return more;
            }
            rows += more.getAsLong();
        }
        return OptionalLong.of(rows);
    }

    @Override
    public void close() throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }
}
