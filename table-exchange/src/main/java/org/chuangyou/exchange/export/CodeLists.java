package org.chuangyou.exchange.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chuangyou.exchange.Column;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The hidden sheet of a template: what may be chosen in its columns, each list in a column of its own. */
final class CodeLists {

    private static final String SHEET = "codes";
    private static final int LETTERS = 26;

    /** The rows of each list: the code or label, and what a code is called. */
    private final Map<String, List<String[]>> lists = new LinkedHashMap<>();

    boolean has(String name) {
        return lists.containsKey(name);
    }

    void add(String name, List<String[]> rows) {
        if (!rows.isEmpty()) {
            lists.put(name, rows);
        }
    }

    /** Under what name the column's list stands here: a referenced table's, else its own header's. */
    static String nameFor(Column<?> column) {
        return column.isReference() ? column.references() : column.header();
    }

    /** The cells of the list, as a validation refers to them. */
    Optional<String> cellsFor(Column<?> column) {
        var place = 0;
        for (var list : lists.entrySet()) {
            if (list.getKey().equals(nameFor(column))) {
                var letter = letters(place);
                var last = list.getValue().size() + 1;
                return Optional.of("%s!$%s$2:$%s$%d".formatted(SHEET, letter, letter, last));
            }
            place += 2;
        }
        return Optional.empty();
    }

    private static String letters(int place) {
        var last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }

    void write(Workbook workbook) {
        if (lists.isEmpty()) {
            return;
        }
        var sheet = workbook.newWorksheet(SHEET);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        var place = 0;
        for (var list : lists.entrySet()) {
            sheet.inlineString(0, place, list.getKey());
            fill(sheet, place, list.getValue());
            place += 2;
        }
    }

    private static void fill(Worksheet sheet, int place, List<String[]> rows) {
        for (var i = 0; i < rows.size(); i++) {
            sheet.inlineString(i + 1, place, rows.get(i)[0]);
            sheet.inlineString(i + 1, place + 1, rows.get(i)[1]);
        }
    }
}
