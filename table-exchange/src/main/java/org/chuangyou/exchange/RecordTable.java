package org.chuangyou.exchange;

import java.util.List;

/**
 * A table whose rows are stored as they stand. The layout says what may stand in a cell, the export what stands there
 * now, one statement stores what is new and one what is different; all else that a row must obey is {@link #check}.
 *
 * <p>A row is the same as a stored one when its identity is, else when its key is. In the statements {@code {rows}} gives
 * the layout's columns in their order: of a reference the id, of several the ids and of choices the names with commas
 * between them, of a choice the name; of the identity, which is always there, an id.
 */
public abstract class RecordTable implements ExchangeTable {

    private final Layout layout;
    private final Statements statements;
    private final Records records;

    protected RecordTable(Layout layout, Statements statements, Records records) {
        this.layout = layout;
        this.statements = statements;
        this.records = records;
    }

    @Override
    public final Layout layout() {
        return layout;
    }

    @Override
    public final String export() {
        return statements.export();
    }

    Statements statements() {
        return statements;
    }

    @Override
    public final Intake open(ImportDate date, Tally tally) {
        return new RecordIntake(this, records, tally);
    }

    /** Notes what is wrong with a row that is new or different, beyond its columns. Called for sound rows only. */
    protected void check(RecordRow row) {
        // nothing beyond the columns
    }

    /** Announces what has been stored. */
    protected void stored(List<RecordRow> rows) {
        // nothing to announce
    }

    /**
     * The SQL of a table.
     *
     * @param export see {@link ExchangeTable#export}
     * @param insert stores rows that are new
     * @param update stores rows that are different
     */
    public record Statements(String export, String insert, String update) {

        /** Of a table whose columns are all {@link Column#fixed}: what is stored once is never different. */
        public Statements(String export, String insert) {
            this(export, insert, "");
        }
    }
}
