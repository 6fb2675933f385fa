package org.chuangyou.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as the sheets of one workbook. Texts are written into their own cells and not into the list that all cells
 * share, which would have to be in memory; none is ever a formula.
 */
public final class XlsxTables implements TableWriter {

    /** The first day that spreadsheets count right: see {@link CellFormats}. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int ROWS_FOR_PEOPLE = 10_000;

    /** How high a line is, in points. */
    private static final int LINE = 15;

    private static final int MOST_LINES = 12;

    /** Where the characters begin that are as wide as two Latin ones. */
    private static final int FIRST_WIDE = 0x2E80;

    private final Workbook workbook;
    private Worksheet sheet;
    private int[] widths;
    private int row;

    public XlsxTables(OutputStream out) {
        workbook = new Workbook(out, "chuangyou", "1.0");
        workbook.setCompressionLevel(2); // half the time of the usual 6 for a fifth more bytes
    }

    @Override
    public void table(String name, List<Heading> columns) throws IOException {
        finishSheet();
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        printable();
        widths = columns.stream().mapToInt(Heading::width).toArray();
        for (var i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, columns.get(i).text());
            sheet.style(0, i).bold().set();
            sheet.width(i, columns.get(i).width());
            offer(i, columns.get(i).choices());
        }
        row = 1;
    }

    /** As people print it: across the page, as wide as the paper, the head on every sheet. */
    private void printable() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    /** A list short enough to be written into the rule itself: no sheet of codes beside those that are meant. */
    private void offer(int column, List<String> choices) {
        if (!choices.isEmpty()) {
            sheet.range(1, column, ROWS_FOR_PEOPLE, column)
                    .validateWithListByFormula('"' + String.join(",", choices) + '"')
                    .allowBlank(true)
                    .showErrorMessage(true);
        }
    }

    @Override
    public void row(Object[] cells) throws IOException {
        for (var i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                put(i, cells[i]);
            }
        }
        show(cells);
        if (++row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    /** Texts wider than their columns are shown on several lines and not cut off, where people still read row by row. */
    private void show(Object[] cells) {
        var lines = IntStream.range(0, cells.length)
                .map(column -> lines(cells[column], widths[column]))
                .max()
                .orElse(1);
        if (lines > 1 && row <= ROWS_FOR_PEOPLE) {
            sheet.range(row, 0, row, cells.length - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.rowHeight(row, (double) LINE * Math.min(lines, MOST_LINES));
        }
    }

    /** Of Chinese characters a column holds half as many as of Latin ones. */
    private static int lines(Object cell, int width) {
        var wide = cell instanceof String text
                ? text.codePoints()
                        .map(character -> character < FIRST_WIDE ? 1 : 2)
                        .sum()
                : 0;
        return (wide + width - 1) / width;
    }

    private void put(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (!cell.toString().isEmpty()) {
            sheet.inlineString(row, column, cell.toString());
        }
    }

    private void finishSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }

    @Override
    public void close() throws IOException {
        finishSheet();
        workbook.finish();
    }
}
