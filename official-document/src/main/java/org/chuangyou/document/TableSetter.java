package org.chuangyou.document;

import java.util.List;

import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import static org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType.SINGLE;
import static org.chuangyou.document.Measures.TYPE_WIDTH;

/** Sets a table in 小4号; a row is as tall as a line of the grid, so that the page keeps its 22 lines. */
final class TableSetter {

    /** In eighths of a point. */
    private static final int LINE_WIDTH = 4;

    private static final String BLACK = "000000";

    private final Sheet sheet;

    TableSetter(Sheet sheet) {
        this.sheet = sheet;
    }

    void set(Table table) {
        Sheet.write(sheet.paragraph("TableCaption"), table.caption());
        var grid = sheet.table(table.rows().size() + 1, table.columns().size());
        drawLines(grid);
        fixWidths(grid, table.columns());
        var names = table.columns().stream().map(Table.Column::name).toList();
        var head = grid.getRow(0);
        head.setRepeatHeader(true);
        setRow(head, names, table.columns(), true);
        for (int row = 0; row < table.rows().size(); row++) {
            setRow(grid.getRow(row + 1), table.rows().get(row), table.columns(), false);
        }
    }

    /** Half a point, all round: POI's own lines carry no width, and each program would choose one. */
    private static void drawLines(XWPFTable grid) {
        grid.setTopBorder(SINGLE, LINE_WIDTH, 0, BLACK);
        grid.setBottomBorder(SINGLE, LINE_WIDTH, 0, BLACK);
        grid.setLeftBorder(SINGLE, LINE_WIDTH, 0, BLACK);
        grid.setRightBorder(SINGLE, LINE_WIDTH, 0, BLACK);
        grid.setInsideHBorder(SINGLE, LINE_WIDTH, 0, BLACK);
        grid.setInsideVBorder(SINGLE, LINE_WIDTH, 0, BLACK);
    }

    /** Widths are fixed, or each program would weigh the columns in its own way. */
    private static void fixWidths(XWPFTable grid, List<Table.Column> columns) {
        grid.setTableAlignment(TableRowAlign.CENTER);
        grid.setWidth(TYPE_WIDTH);
        grid.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var widths = grid.getCTTbl().addNewTblGrid();
        columns.forEach(column -> widths.addNewGridCol().setW(widthOf(column, columns)));
    }

    private static void setRow(XWPFTableRow row, List<String> cells, List<Table.Column> columns, boolean head) {
        row.setHeight(Measures.LINE);
        row.setHeightRule(TableRowHeightRule.AT_LEAST);
        row.setCantSplitRow(true);
        for (int at = 0; at < cells.size(); at++) {
            var column = columns.get(at);
            var cell = row.getCell(at);
            cell.setWidth(String.valueOf(widthOf(column, columns)));
            setCell(cell, cells.get(at), head ? "TableHead" : styleOf(column));
        }
    }

    private static void setCell(XWPFTableCell cell, String text, String style) {
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        Sheet.write(Sheet.styled(cell.getParagraphs().get(0), style), Printable.clean(text));
    }

    private static String styleOf(Table.Column column) {
        return switch (column.content()) {
            case WORDS -> "TableWords";
            case FIGURES -> "TableFigures";
        };
    }

    private static int widthOf(Table.Column column, List<Table.Column> columns) {
        var weights = columns.stream().mapToInt(Table.Column::weight).sum();
        return TYPE_WIDTH * column.weight() / weights;
    }
}
