package org.chuangyou.exchange.sheet;

import java.io.IOException;

/** How many bytes may still be unpacked. */
final class Allowance {

    private static final long MEGABYTE = 1 << 20;

    private final int megabytes;
    private long left;

    Allowance(int megabytes) {
        this.megabytes = megabytes;
        this.left = megabytes * MEGABYTE;
    }

    void spend(int bytes) throws Spent {
        left -= bytes;
        if (left < 0) {
            throw new Spent(megabytes);
        }
    }

    /** More would be unpacked than is allowed. */
    static final class Spent extends IOException {
        private final int megabytes;

        Spent(int megabytes) {
            this.megabytes = megabytes;
        }

        int megabytes() {
            return megabytes;
        }
    }
}
