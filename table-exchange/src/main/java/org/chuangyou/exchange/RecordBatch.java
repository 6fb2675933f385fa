package org.chuangyou.exchange;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** The columns of a layout as those of a statement's {@code {rows}}. */
final class RecordBatch {

    private RecordBatch() {}

    static Batch<RecordRow> of(Layout layout, String sql) {
        var batch = Batch.<RecordRow>of(sql);
        for (var column : layout.columns()) {
            add(batch, column);
        }
        return batch;
    }

    private static void add(Batch<RecordRow> batch, Column<?> column) {
        switch (column.kind()) {
            case "identity" -> batch.uuid(RecordRow::id);
            case "reference" -> batch.uuid(row -> (UUID) row.reference(column));
            case "references" -> batch.text(row -> joined((Collection<?>) row.reference(column)));
            case "choices" -> batch.text(row -> joined((Collection<?>) row.get(column)));
            case "choice" ->
                batch.text(
                        row -> row.get(column) == null ? null : row.get(column).toString());
            case "date" -> batch.date(row -> row.get(column));
            case "count" -> batch.number(row -> (Integer) row.get(column));
            case "decimal" -> batch.decimal(row -> (Number) row.get(column));
            case "yes-no" -> batch.truth(row -> (Boolean) row.get(column));
            case "lines" -> batch.text(row -> lines((Collection<?>) row.get(column)));
            default -> batch.text(row -> (String) row.get(column));
        }
    }

    private static String joined(Collection<?> values) {
        return values == null ? null : values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static String lines(Collection<?> values) {
        return values == null ? null : values.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
