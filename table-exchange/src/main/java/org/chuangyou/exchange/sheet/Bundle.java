package org.chuangyou.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Several tables in one file: an XLSX workbook or a zip of CSV files, which its content tells. */
public final class Bundle implements Closeable {

    private static final int MEGABYTES = 1_024;
    private static final int TABLES = 1_000;

    private final Closeable file;
    private final Map<String, Sheet> sheets;

    private Bundle(Closeable file, Map<String, Sheet> sheets) {
        this.file = file;
        this.sheets = sheets;
    }

    public static Bundle open(Path path) throws IOException, Unreadable {
        if (isWorkbook(path)) {
            var workbook = SheetFile.open(path);
            try {
                return new Bundle(workbook, workbook.sheets());
            } catch (IOException | Unreadable | RuntimeException e) {
                workbook.close();
                throw e;
            }
        }
        var zip = new ZipFile(path.toFile());
        try {
            return new Bundle(zip, sheetsOf(zip));
        } catch (Unreadable e) {
            zip.close();
            throw e;
        }
    }

    private static boolean isWorkbook(Path path) throws IOException, Unreadable {
        try (var zip = new ZipFile(path.toFile())) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (ZipException e) {
            throw new Unreadable("not-zip");
        }
    }

    private static Map<String, Sheet> sheetsOf(ZipFile zip) throws Unreadable {
        var sheets = new LinkedHashMap<String, Sheet>();
        var allowance = new Allowance(MEGABYTES);
        for (var entry : Collections.list(zip.entries())) {
            var name = entry.getName();
            var table = name.endsWith(ZippedSheet.ENDING)
                    ? name.substring(0, name.length() - ZippedSheet.ENDING.length())
                    : name;
            if (sheets.put(table, new ZippedSheet(zip, entry, allowance)) != null || sheets.size() > TABLES) {
                throw new Unreadable("not-zip");
            }
        }
        return sheets;
    }

    /** Its tables by name, to be read while this is open. */
    public Map<String, Sheet> sheets() {
        return Collections.unmodifiableMap(sheets);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
