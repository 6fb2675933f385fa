package org.chuangyou.exchange;

import java.util.Map;

/** Where a row stands, for tables whose rows can only be judged when all have been read. */
public record RowMark(String file, int number, Findings findings) {

    /** Notes a fault of this row. */
    public void error(Column<?> column, String value, String rule, Map<String, Object> details) {
        findings.error(file, number, column.header(), value, rule, details);
    }
}
