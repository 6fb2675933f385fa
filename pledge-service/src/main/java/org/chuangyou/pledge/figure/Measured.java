package org.chuangyou.pledge.figure;

import org.chuangyou.quantity.Qualifier;

/** A quantity on the wire; the number is a text, so that no reader turns money into a binary fraction. */
public record Measured(String number, String unit, Qualifier qualifier) {

    /** Null for null. */
    public static Measured of(Quantity quantity) {
        return quantity == null
                ? null
                : new Measured(quantity.number().toPlainString(), quantity.unit(), quantity.qualifier());
    }
}
