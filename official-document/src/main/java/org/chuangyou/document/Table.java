package org.chuangyou.document;

import java.util.List;

/**
 * Figures in a full grid, as wide as the type area; the head repeats on every page. The caption is required: a table must
 * say what it counts, and without a line between them Word would merge two tables into one.
 */
public record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {

    /** Words stand left, figures right, so that digits of one rank stand under each other. */
    public enum Content {
        WORDS,
        FIGURES
    }

    /** {@code weight}: the column's share of the width, relative to the other columns'. */
    public record Column(String name, Content content, int weight) {

        public Column {
            name = Printable.require("column name", name);
            if (content == null || weight < 1) {
                throw new IllegalArgumentException("Column " + name + " needs a content and a weight of at least 1");
            }
        }

        public static Column words(String name, int weight) {
            return new Column(name, Content.WORDS, weight);
        }

        public static Column figures(String name, int weight) {
            return new Column(name, Content.FIGURES, weight);
        }
    }

    public Table {
        caption = Printable.require("table caption", caption);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("Table " + caption + " needs a column");
        }
        for (int row = 0; row < rows.size(); row++) {
            requireAsManyCells(caption, row + 1, rows.get(row).size(), columns.size());
        }
    }

    private static void requireAsManyCells(String caption, int row, int cells, int columns) {
        if (cells != columns) {
            throw new IllegalArgumentException(
                    "Row %d of table %s has %d cells for %d columns".formatted(row, caption, cells, columns));
        }
    }
}
