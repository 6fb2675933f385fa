package org.chuangyou.evaluation.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chuangyou.evaluation.poll.Octets;

/** The Merkle tree of some leaves as RFC 9162 defines it, recursively and word by word. */
final class Defined {

    private final List<byte[]> leaves;
    private final Map<String, byte[]> roots = new HashMap<>();

    Defined(List<byte[]> leaves) {
        this.leaves = leaves;
    }

    /** MTH(D[0:size]), §2.1.1. */
    byte[] root(int size) {
        return root(0, size);
    }

    private byte[] root(int from, int to) {
        if (from == to) {
            return Octets.sha256();
        }
        if (to - from == 1) {
            return leaves.get(from);
        }
        var known = roots.get(from + "-" + to);
        if (known == null) {
            var middle = from + split(to - from);
            known = Octets.sha256(new byte[] {1}, root(from, middle), root(middle, to));
            roots.put(from + "-" + to, known);
        }
        return known;
    }

    /** PATH(index, D[0:size]), §2.1.3.1. */
    List<byte[]> path(int index, int size) {
        return path(index, 0, size);
    }

    private List<byte[]> path(int index, int from, int to) {
        if (to - from == 1) {
            return List.of();
        }
        var middle = from + split(to - from);
        var left = index < middle;
        var path = new ArrayList<>(left ? path(index, from, middle) : path(index, middle, to));
        path.add(left ? root(middle, to) : root(from, middle));
        return path;
    }

    /** The largest power of two below. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
