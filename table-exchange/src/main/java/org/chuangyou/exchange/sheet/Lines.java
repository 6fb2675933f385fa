package org.chuangyou.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;

/** The lines of one table, one after the other. */
public interface Lines extends Closeable {

    /** The next line in which anything stands; null at the end. */
    Line next() throws IOException, Unreadable;

    /** Whether a line may have fewer cells than the header, as in a spreadsheet, where nothing stands for nothing. */
    boolean areRagged();

    /**
     * What stands in one line.
     *
     * @param number the line as the file's own program counts it, from 1
     * @param cells their texts, "" for an empty one
     */
    record Line(int number, String[] cells) {

        boolean isBlank() {
            for (var cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }
}
