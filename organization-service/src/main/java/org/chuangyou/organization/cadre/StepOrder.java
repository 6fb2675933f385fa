package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.RecordRow;

/** The days of a procedure's steps in a file: no step without the one before, and none earlier than it. */
final class StepOrder {

    private StepOrder() {}

    static void require(RecordRow row, List<Column<LocalDate>> steps) {
        for (var i = 1; i < steps.size(); i++) {
            require(row, steps.get(i - 1), steps.get(i));
        }
    }

    private static void require(RecordRow row, Column<LocalDate> earlier, Column<LocalDate> later) {
        if (row.get(later) != null
                && (row.get(earlier) == null || row.get(later).isBefore(row.get(earlier)))) {
            row.error(later, "step-before-step", Map.of("before", earlier.header()));
        }
    }
}
