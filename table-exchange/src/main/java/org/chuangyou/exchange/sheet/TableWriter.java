package org.chuangyou.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Where the rows of tables go, one table after the other. */
public interface TableWriter extends Closeable {

    /** Begins a table. */
    void table(String name, List<Heading> columns) throws IOException;

    /** A row: a text, a whole number, a day or null for each column. */
    void row(Object[] cells) throws IOException;

    /**
     * A column's head.
     *
     * @param width in characters of Latin width
     */
    record Heading(String text, int width) {}
}
