package org.chuangyou.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.ExchangeTable;
import org.chuangyou.exchange.ExchangeTables;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty workbook to fill in: a note on every column, and lists to choose from. */
@ApplicationScoped
class Template {

    /** A longer list is no help to choose from. */
    private static final int LONGEST_LIST = 5_000;

    private static final int ROWS = 10_000;
    private static final Set<String> WRITTEN_AS_TEXT = Set.of("text", "code", "reference", "references", "identity");

    private final ExchangeTables tables;
    private final TableExport export;
    private final ColumnTexts texts;

    Template(ExchangeTables tables, TableExport export, ColumnTexts texts) {
        this.tables = tables;
        this.export = export;
        this.texts = texts;
    }

    void write(List<ExchangeTable> wanted, LocalDate today, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "chuangyou", "1.0")) {
            var lists = lists(wanted, today);
            for (var table : wanted) {
                write(table, lists, workbook.newWorksheet(table.layout().label()));
            }
            lists.write(workbook);
        }
    }

    private CodeLists lists(List<ExchangeTable> wanted, LocalDate today) {
        var lists = new CodeLists();
        for (var table : wanted) {
            for (var column : table.layout().columns()) {
                if (!column.labels().isEmpty()) {
                    lists.add(
                            CodeLists.nameFor(column),
                            column.labels().stream()
                                    .map(label -> new String[] {label, ""})
                                    .toList());
                } else if (column.isReference() && !lists.has(CodeLists.nameFor(column))) {
                    addCodes(lists, column, today);
                }
            }
        }
        return lists;
    }

    private void addCodes(CodeLists lists, Column<?> column, LocalDate today) {
        var codes = tables.borrowed(column.references())
                .map(borrowed -> export.codes(borrowed, LONGEST_LIST))
                .orElseGet(() -> export.codes(tables.require(column.references()), today, LONGEST_LIST));
        if (codes.size() <= LONGEST_LIST) {
            lists.add(CodeLists.nameFor(column), codes);
        }
    }

    private void write(ExchangeTable table, CodeLists lists, Worksheet sheet) {
        sheet.freezePane(0, 1);
        var columns = table.layout().columns();
        for (var i = 0; i < columns.size(); i++) {
            write(columns.get(i), i, lists, sheet);
        }
    }

    private void write(Column<?> column, int place, CodeLists lists, Worksheet sheet) {
        sheet.inlineString(0, place, column.header());
        sheet.style(0, place).bold().set();
        sheet.comment(0, place, texts.of(column));
        sheet.width(place, TableExport.heading(column).width());
        // As text, or a spreadsheet would make a number of 0012 and a day of 1-2.
        if (WRITTEN_AS_TEXT.contains(column.kind())) {
            sheet.style(place).format("@").set();
        } else if (column.kind().equals("date")) {
            sheet.style(place).format("yyyy-mm-dd").set();
        }
        lists.cellsFor(column).ifPresent(cells -> sheet.range(1, place, ROWS, place)
                .validateWithListByFormula(cells)
                .allowBlank(true)
                .showErrorMessage(true));
    }
}
