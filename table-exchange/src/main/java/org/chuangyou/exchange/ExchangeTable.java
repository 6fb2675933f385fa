package org.chuangyou.exchange;

/** One table, and how its rows become facts and facts its rows. Each feature brings its own. */
public interface ExchangeTable {

    Layout layout();

    /** Begins to take one file in, in the import's transaction. Called once for each import that has the table. */
    Intake open(ImportDate date, Tally tally);

    /**
     * The SQL that gives every row as of the day {@code :asOf}: the layout's columns in their order, an enum by its
     * constant's name, a reference by its code; ordered so that the same state always gives the same file.
     */
    String export();

    /**
     * The SQL that gives code and id of those rows whose code is in the array {@code ?}: for the tables that refer to
     * this one. Null for a table that none refers to.
     */
    default String codes() {
        return null;
    }

    /** Whether names of persons stand in it: those are not copied into templates. */
    default boolean namesPersons() {
        return false;
    }
}
