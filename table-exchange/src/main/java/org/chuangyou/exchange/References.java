package org.chuangyou.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the ids of the codes in a table's rows, all codes of a column at once. */
final class References {

    private final Layout layout;
    private final Records records;

    References(Layout layout, Records records) {
        this.layout = layout;
        this.records = records;
    }

    /** Notes the codes that nobody bears. */
    void resolve(List<RecordRow> rows) {
        for (var column : layout.columns()) {
            if (column.references() != null) {
                resolve(column, rows);
            }
        }
    }

    private void resolve(Column<?> column, List<RecordRow> rows) {
        var codes = new HashSet<String>();
        rows.forEach(row -> codes.addAll(codesIn(row, column)));
        var known = records.ids(column.references(), codes);
        if (isOwn(column)) {
            var code = layout.key().get(0);
            rows.stream().filter(RecordRow::isNew).forEach(row -> known.put(row.spelt(code), row.id()));
        }
        for (var row : rows) {
            var strangers = codesIn(row, column).stream()
                    .filter(code -> !known.containsKey(code))
                    .toList();
            if (!strangers.isEmpty()) {
                row.error(column, "unknown-code", Map.of("value", String.join(Parts.SEPARATOR, strangers)));
            } else if (row.get(column) != null) {
                row.refer(column, idsOf(codesIn(row, column), column, known));
            }
        }
    }

    private boolean isOwn(Column<?> column) {
        return layout.name().equals(column.references());
    }

    /**
     * Takes out of the rows that wait those to be stored first: such as refer to none of the others. In a ring all go at
     * once, and the database tells what is wrong with them.
     */
    List<RecordRow> first(List<RecordRow> waiting) {
        var ids = waiting.stream().map(RecordRow::id).collect(Collectors.toSet());
        var first = waiting.stream().filter(row -> !refersTo(ids, row)).toList();
        if (first.isEmpty()) {
            first = List.copyOf(waiting);
        }
        waiting.removeAll(first);
        return first;
    }

    private boolean refersTo(Set<UUID> ids, RecordRow row) {
        return layout.columns().stream().anyMatch(column -> isOwn(column) && ids.contains(row.reference(column)));
    }

    private static Object idsOf(List<String> codes, Column<?> column, Map<String, UUID> known) {
        var ids = codes.stream().map(known::get).toList();
        return column.isReferences() ? ids : ids.get(0);
    }

    private static List<String> codesIn(RecordRow row, Column<?> column) {
        var value = row.get(column);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> codes
                ? codes.stream().map(String.class::cast).toList()
                : List.of((String) value);
    }
}
