package org.chuangyou.exchange;

import java.util.List;

/** Takes the rows of one file in, a chunk at a time, so that no file is ever in memory as a whole. */
public interface Intake {

    /**
     * Checks some rows and stores what is new or different. A faulty row is noted and passed over; the import as a
     * whole is then undone, so nothing need be stored once {@link Tally#faulty} is true.
     */
    void take(List<Row> rows);

    /** Called after the last row, for what can only be judged or stored as a whole. */
    default void finish() {}
}
