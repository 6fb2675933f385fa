package org.chuangyou.reporting.deeds;

import java.math.BigDecimal;

import org.chuangyou.quantity.Qualifier;
import org.chuangyou.reporting.sql.Upsert;

/** So much of something, as it was reported. */
record Measured(BigDecimal number, String unit, Qualifier qualifier) {

    /** Kept in a column and its companions; null, where nobody counted, in none. */
    static Upsert into(Upsert row, String column, Measured quantity) {
        return quantity == null
                ? row
                : row.set(column, quantity.number)
                        .set(column + "_unit", quantity.unit)
                        .set(column + "_qualifier", quantity.qualifier.name());
    }
}
