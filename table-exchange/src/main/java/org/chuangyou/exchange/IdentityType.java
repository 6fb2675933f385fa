package org.chuangyou.exchange;

import java.util.UUID;

/** What keeps a row the same row through export and import: its id. */
record IdentityType() implements ColumnType<UUID> {
    private static final int LENGTH = 36;

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public UUID read(String text, ImportDate date) throws Misfit {
        try {
            if (text.length() == LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new Misfit("bad-identity");
    }

    @Override
    public Object show(Object stored) {
        return stored == null ? null : stored.toString();
    }

    @Override
    public int longest() {
        return LENGTH;
    }
}
