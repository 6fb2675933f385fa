package org.chuangyou.exchange;

/**
 * Which keys a file has had, and in which row first. Of each key only 64 bits of a hash are kept, 24 bytes a row at
 * most, whatever the length of the keys; that two of a million keys agree in them has a chance of one in 30 million.
 */
final class KeyIndex {

    private static final int SMALLEST = 1 << 10;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int HALF = 32;

    private long[] hashes = new long[SMALLEST];
    private int[] rows = new int[SMALLEST];
    private int size;

    /** The row that had the key first, or 0 when this one does. */
    int put(String key, int row) {
        if (size * 2 >= rows.length) {
            grow();
        }
        var hash = hash(key);
        var place = placeOf(hash);
        if (rows[place] == 0) {
            hashes[place] = hash;
            rows[place] = row;
            size++;
            return 0;
        }
        return rows[place];
    }

    private int placeOf(long hash) {
        var mask = rows.length - 1;
        var place = (int) (hash ^ hash >>> HALF) & mask;
        while (rows[place] != 0 && hashes[place] != hash) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldRows = rows;
        hashes = new long[oldRows.length * 2];
        rows = new int[oldRows.length * 2];
        for (var i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                var place = placeOf(oldHashes[i]);
                hashes[place] = oldHashes[i];
                rows[place] = oldRows[i];
            }
        }
    }

    private static long hash(String key) {
        var hash = SPREAD;
        for (var i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * SPREAD;
            hash ^= hash >>> HALF;
        }
        return hash;
    }
}
