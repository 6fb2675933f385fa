package org.chuangyou.chassis.web;

import java.io.IOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;

/**
 * Decimals that can be reckoned with. Ten characters like 1E+40000000 would take seconds and megabytes to write out, and
 * every sum, rounding or comparison of them does that before any rule of ours is asked.
 */
final class ModestDecimals extends BigDecimalDeserializer {

    /** More than any sum of money or share of a whole has, before the point or behind it. */
    private static final int MOST_PLACES = 20;

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var number = super.deserialize(json, context);
        if (number != null && Math.abs((long) number.scale()) > MOST_PLACES) {
            return (BigDecimal) context.handleWeirdNumberValue(
                    BigDecimal.class, number, "more than %d decimal places", MOST_PLACES);
        }
        return number;
    }
}
