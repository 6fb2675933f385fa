package org.chuangyou.pledge.matter;

import java.math.BigDecimal;
import java.util.Map;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.figure.Quantity;
import org.chuangyou.quantity.Qualifier;

/** So much of something, in three columns: the number, its unit and how exactly it is meant. */
public record QuantityColumns(Column<BigDecimal> number, Column<String> unit, Column<Qualifier> qualifier) {

    private static final int PLACES = 2;
    private static final String TEN_THOUSAND_YUAN = "万元";

    public static QuantityColumns of(String header) {
        return new QuantityColumns(
                Column.decimal(header, PLACES).example("500").fixed(),
                MatterColumns.words(header + "的单位", Quantity.class, "unit")
                        .example("元")
                        .note("金额以元计"),
                Column.choice(header + "的限定", Qualifier.class).fixed());
    }

    /** The same, all three of which may be empty. */
    public QuantityColumns mayBeEmpty() {
        return new QuantityColumns(number.mayBeEmpty(), unit.mayBeEmpty(), qualifier.mayBeEmpty());
    }

    /** What the row says; null where it says nothing. Notes it when it says a part only, or what is kept otherwise. */
    public Quantity of(RecordRow row) {
        row.requireTogether(number, unit);
        row.requireTogether(number, qualifier);
        if (TEN_THOUSAND_YUAN.equals(row.get(unit))) {
            row.error(unit, "yuan-only", Map.of()); // it would be kept in 元, and the same file would then differ
        }
        return row.get(number) == null ? null : new Quantity(row.get(number), row.get(unit), row.get(qualifier));
    }
}
