package org.chuangyou.exchange.export;

import java.util.ArrayList;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Messages;
import org.chuangyou.exchange.Column;

/** What people should know of a column before they fill it in, in their language. */
@ApplicationScoped
class ColumnTexts {

    private final Messages messages;

    ColumnTexts(Messages messages) {
        this.messages = messages;
    }

    String of(Column<?> column) {
        var values = Map.<String, Object>of(
                "longest", column.longest(),
                "labels", column.labels(),
                "example", column.example());
        var parts = new ArrayList<String>();
        parts.add(messages.text("column." + need(column), values));
        parts.add(messages.text("column." + column.kind(), values));
        if (!column.note().isEmpty()) {
            parts.add(column.note());
        }
        if (!column.example().isEmpty()) {
            parts.add(messages.text("column.example", values));
        }
        return String.join(messages.text("column.separator", Map.of()), parts);
    }

    private static String need(Column<?> column) {
        return column.isFilled() ? "filled" : column.isPresent() ? "may-be-empty" : "may-be-missing";
    }
}
