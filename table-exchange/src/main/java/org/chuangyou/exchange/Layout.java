package org.chuangyou.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a table looks, in CSV as in XLSX.
 *
 * @param name its form field and file name, such as {@code units}
 * @param label the name of its sheet, such as 单位
 * @param order tables that others refer to come first
 * @param key the columns that together name a row: no two rows of a file agree in them
 * @param columns in the order of the export; files may have them in any order
 */
public record Layout(String name, String label, int order, List<Column<?>> key, List<Column<?>> columns) {

    public Layout {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    public List<String> headers() {
        return columns.stream().<String>map(Column::header).toList();
    }

    /** The column that keeps a row's id, if there is one. */
    public Optional<Column<?>> identity() {
        return columns.stream().filter(Column::isIdentity).findFirst();
    }

    /** The same, typed; null if there is none. */
    @SuppressWarnings("unchecked") // no other column is an identity
    Column<UUID> identityColumn() {
        return (Column<UUID>) identity().orElse(null);
    }

    /** Whether a sheet or file of this name is meant. */
    public boolean isCalled(String given) {
        return name.equalsIgnoreCase(given) || label.equals(given);
    }

    int indexOf(Column<?> column) {
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i) == column) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no column " + column.header());
    }
}
