package org.chuangyou.pledge.pledge;

import java.time.LocalDate;

/** How far a device has seen: all before this transaction, and who held which post on this day. */
public record Seen(String transaction, LocalDate day) {

    static final Seen NOTHING = new Seen("0", LocalDate.EPOCH);

    /** Reads what {@link #toString} has written; of an answer that named no day, posts are told anew. */
    public static Seen of(String text) {
        var parts = text.split("-");
        return new Seen(parts[0], LocalDate.ofEpochDay(parts.length < 2 ? 0 : Long.parseLong(parts[1])));
    }

    @Override
    public String toString() {
        return transaction + "-" + day.toEpochDay();
    }
}
