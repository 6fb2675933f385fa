package org.chuangyou.document;

import java.time.LocalDate;

/** The issuing body and the date; whether a seal will cover them decides where they stand (GB/T 9704-2012, 7.3.5). */
public record Signature(String body, LocalDate date, boolean sealed) {

    public Signature {
        body = Printable.require("issuing body", body);
        if (date == null) {
            throw new IllegalArgumentException("A signature needs a date");
        }
    }

    public static Signature of(String body, LocalDate date) {
        return new Signature(body, date, false);
    }

    /** Leaves the room for the seal. */
    public static Signature toBeSealed(String body, LocalDate date) {
        return new Signature(body, date, true);
    }

    /** As in 2011年7月1日: no leading zeros (7.3.5.4). */
    String dateLine() {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
