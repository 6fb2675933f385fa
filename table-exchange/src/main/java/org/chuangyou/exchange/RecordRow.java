package org.chuangyou.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A row of a {@link RecordTable}, with the ids of what it refers to and what is stored of it. */
public final class RecordRow {

    private final Row row;
    private final Map<Column<?>, Object> found = new HashMap<>();
    private StoredRow stored;
    private UUID id;

    RecordRow(Row row) {
        this.row = row;
    }

    /** The value; null where the cell is empty. */
    public <T> T get(Column<T> column) {
        return row.get(column);
    }

    /** The id of what the column refers to; null where the cell is empty. */
    public UUID id(Column<String> reference) {
        return (UUID) found.get(reference);
    }

    /** The ids of what the column refers to. */
    @SuppressWarnings("unchecked") // put there by the method below
    public List<UUID> ids(Column<List<String>> references) {
        return (List<UUID>) found.getOrDefault(references, List.of());
    }

    void refer(Column<?> column, Object idOrIds) {
        found.put(column, idOrIds);
    }

    Object reference(Column<?> column) {
        return found.get(column);
    }

    /** The row's own id. */
    public UUID id() {
        return id;
    }

    public boolean isNew() {
        return stored == null;
    }

    /** Whether something else stands in the column than is stored; of a new row, whether anything does. */
    public boolean changes(Column<?> column) {
        return !spelt(column).equals(stored == null ? "" : stored.text(place(column)));
    }

    void is(StoredRow other, UUID ownId) {
        stored = other;
        id = ownId;
    }

    /** Notes a fault of this row. */
    public void error(Column<?> column, String rule, Map<String, Object> details) {
        row.error(column, rule, details);
    }

    /** See {@link Row#obeys}. */
    public void obeys(Column<?> column, Runnable act) {
        row.obeys(column, act);
    }

    /** Notes a day that lies before another which it must not precede. */
    public void requireOrder(Column<LocalDate> earlier, Column<LocalDate> later) {
        if (get(earlier) != null && get(later) != null && get(later).isBefore(get(earlier))) {
            error(later, "before-other", Map.of("other", earlier.header(), "day", get(earlier)));
        }
    }

    /** Notes it when neither or both of the columns are filled. */
    public void requireOneOf(Column<?> one, Column<?> other) {
        if ((get(one) == null) == (get(other) == null)) {
            error(one, "one-of-two", Map.of("other", other.header()));
        }
    }

    /** Notes it when only one of the columns is filled. */
    public void requireTogether(Column<?> one, Column<?> other) {
        if ((get(one) == null) != (get(other) == null)) {
            error(other, "filled-together", Map.of("other", one.header()));
        }
    }

    public boolean sound() {
        return row.sound();
    }

    <T> String spelt(Column<T> column) {
        return column.spell(row.get(column));
    }

    /** What is stored of the column, as a file shows it. */
    String known(Column<?> column) {
        return stored.text(place(column));
    }

    /** Notes that the database's last guards refuse the row. */
    void refusedBy(String constraint) {
        var key = row.layout().key();
        row.error(key.get(key.size() - 1), "refused", Map.of("constraint", constraint));
    }

    private int place(Column<?> column) {
        return row.layout().indexOf(column);
    }
}
