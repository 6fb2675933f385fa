package org.chuangyou.organization.bench;

import java.util.Arrays;

/** How long each of a number of requests took. */
final class Latencies {

    private final long[] nanoseconds;
    private int count;

    Latencies(int capacity) {
        nanoseconds = new long[capacity];
    }

    void add(long duration) {
        nanoseconds[count++] = duration;
    }

    double milliseconds(int percentile) {
        var sorted = Arrays.copyOf(nanoseconds, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, count * percentile / 100)] / 1e6;
    }
}
