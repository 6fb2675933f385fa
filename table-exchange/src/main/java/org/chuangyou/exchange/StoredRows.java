package org.chuangyou.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import static java.util.stream.Collectors.joining;

/** What is stored of some rows, by their identity and by their key. */
final class StoredRows {

    private final Layout layout;
    private final Map<UUID, StoredRow> byIdentity = new HashMap<>();
    private final Map<String, StoredRow> byKey = new HashMap<>();

    StoredRows(Layout layout) {
        this.layout = layout;
    }

    void add(StoredRow row) {
        byKey.put(row.key(layout), row);
        if (row.identity() != null) {
            byIdentity.put(row.identity(), row);
        }
    }

    /** Tells a row which of these it is, if any; notes an identity that is not its own. */
    void identify(RecordRow entry, Supplier<UUID> newId) {
        var key = layout.key().stream().map(entry::spelt).collect(joining(StoredRow.BETWEEN));
        var sameKey = byKey.get(key);
        var column = layout.identityColumn();
        if (column == null) {
            entry.is(sameKey, null);
            return;
        }
        var given = entry.get(column);
        var same = given == null ? sameKey : byIdentity.get(given);
        if (sameKey != null && sameKey != same) {
            entry.error(column, "identity-differs", Map.of("known", String.valueOf(sameKey.identity())));
        }
        entry.is(same, same != null ? same.identity() : given != null ? given : newId.get());
    }
}
