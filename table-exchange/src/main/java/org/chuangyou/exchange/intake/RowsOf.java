package org.chuangyou.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.chuangyou.exchange.sheet.SheetFile;
import org.chuangyou.exchange.sheet.Unreadable;

/** How many rows an upload has. */
final class RowsOf {

    private RowsOf() {}

    /** Null when one of the files does not tell without being read as a whole. */
    static Long files(Map<String, Path> files) {
        var rows = 0L;
        for (var path : files.values()) {
            try (var file = SheetFile.open(path)) {
                var more = file.rows();
                if (more.isEmpty()) {
                    return null;
                }
                rows += more.getAsLong();
            } catch (IOException | Unreadable e) {
                return null; // the import itself will say why
            }
        }
        return rows;
    }
}
