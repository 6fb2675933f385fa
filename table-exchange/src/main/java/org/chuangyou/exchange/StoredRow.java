package org.chuangyou.exchange;

import java.util.List;
import java.util.UUID;

import static java.util.stream.Collectors.joining;

/**
 * What an export would show of a row, cell by cell.
 *
 * @param identity null in tables whose rows have none but their key
 */
record StoredRow(List<String> texts, UUID identity) {

    static final String BETWEEN = "\u001f";

    String text(int place) {
        return texts.get(place);
    }

    String key(Layout layout) {
        return layout.key().stream().map(column -> text(layout.indexOf(column))).collect(joining(BETWEEN));
    }
}
