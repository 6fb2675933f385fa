package org.chuangyou.exchange;

import java.math.BigDecimal;
import java.util.Map;

/** A number from 0 on with so many places behind the point. */
record DecimalType(int places) implements ColumnType<BigDecimal> {
    private static final int WHOLE = 11;

    @Override
    public String name() {
        return "decimal";
    }

    @Override
    public BigDecimal read(String text, ImportDate date) throws Misfit {
        if (!text.matches("\\d{1," + WHOLE + "}(\\.\\d+)?")) {
            throw new Misfit("bad-decimal", Map.of("places", places));
        }
        var number = plain(new BigDecimal(text));
        if (number.scale() > places) {
            throw new Misfit("bad-decimal", Map.of("places", places));
        }
        return number;
    }

    @Override
    public Object show(Object stored) {
        return stored == null ? null : plain(new BigDecimal(stored.toString()));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public String spell(BigDecimal value) {
        return value.toPlainString();
    }

    @Override
    public int longest() {
        return WHOLE + 1 + places;
    }
}
