package org.chuangyou.pledge.matter;

import java.util.Map;

import org.chuangyou.exchange.Column;

/**
 * In which columns of a table the fields of a request stand.
 *
 * @param whole the column to which the rest belongs, such as a rule on several fields
 * @param columns by the field's path, such as {@code amount.unit}
 */
public record Fields(Column<?> whole, Map<String, Column<?>> columns) {

    /** By a field's path or its last name. */
    Column<?> column(String path) {
        var plain = path.replaceAll("\\[.*", "");
        return columns.entrySet().stream()
                .filter(field -> field.getKey().equals(plain) || field.getKey().endsWith("." + plain))
                .<Column<?>>map(Map.Entry::getValue)
                .findFirst()
                .orElse(whole);
    }
}
