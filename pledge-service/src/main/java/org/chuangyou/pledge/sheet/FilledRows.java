package org.chuangyou.pledge.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.ImportDate;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.Row;
import org.chuangyou.exchange.RowReader;
import org.chuangyou.exchange.sheet.SheetFile;
import org.chuangyou.exchange.sheet.Unreadable;

/** The rows of one table of a workbook in which anything was filled in, or anything is wrong. */
record FilledRows(List<Row> rows) {

    static final FilledRows NONE = new FilledRows(List.of());

    /** Of the sheet called as the table, such as by its month: another month's is not taken for it. */
    static FilledRows read(SheetFile file, Layout layout, Predicate<Row> isFilledIn, ImportDate date, Findings findings)
            throws IOException {
        var filled = new ArrayList<Row>();
        try {
            var sheet = file.sheets().get(layout.label());
            if (sheet == null) {
                var others = String.join("、", file.sheets().keySet());
                throw new Unreadable("unknown-sheet", Map.of("value", others, "labels", List.of(layout.label())));
            }
            try (var lines = sheet.open()) {
                new RowReader(layout, date, findings).read(lines, rows -> rows.stream()
                        .filter(row -> !row.sound() || isFilledIn.test(row))
                        .forEach(filled::add));
            }
        } catch (Unreadable e) {
            findings.error(layout.name(), null, null, null, e.rule(), e.details());
        }
        filled.forEach(FilledRows::checkIdentity);
        return new FilledRows(filled);
    }

    List<Row> sound() {
        return rows.stream().filter(Row::sound).toList();
    }

    private static void checkIdentity(Row row) {
        if (row.sound() && !isIdentity(row.get(SheetColumns.PLEDGE))) {
            row.error(SheetColumns.PLEDGE, "bad-identity", Map.of());
        }
    }

    private static boolean isIdentity(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
