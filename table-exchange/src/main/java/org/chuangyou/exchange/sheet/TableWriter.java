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
     * @param choices what may be chosen below it, in files that can offer a list; empty where anything may stand
     */
    record Heading(String text, int width, List<String> choices) {

        public Heading(String text, int width) {
            this(text, width, List.of());
        }
    }
}
