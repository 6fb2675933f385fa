package org.chuangyou.organization.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of one file, and the count of what became of them. */
public final class Sheet {

    private final String file;
    private final List<Row> rows = new ArrayList<>();
    private int created;
    private int corrected;
    private int unchanged;

    Sheet(String file) {
        this.file = file;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    public void created() {
        created++;
    }

    public void corrected() {
        corrected++;
    }

    public void unchanged() {
        unchanged++;
    }

    void add(Row row) {
        rows.add(row);
    }

    /** Notes every row whose key stood in an earlier row. */
    void refuseRepeated(String keyColumn) {
        Map<String, Integer> seen = new HashMap<>();
        for (var row : rows) {
            var key = row.raw(keyColumn);
            var first = seen.putIfAbsent(key, row.number());
            if (first != null && !key.isEmpty()) {
                row.error(keyColumn, "repeated-code", Map.of("first", first));
            }
        }
    }

    Outcome outcome() {
        return new Outcome(file, rows.size(), created, corrected, unchanged);
    }

    /** What became of the rows of one file. */
    record Outcome(String file, int rows, int created, int corrected, int unchanged) {}
}
