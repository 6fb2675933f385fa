package org.chuangyou.evaluation.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

import org.chuangyou.evaluation.poll.Octets;

/**
 * The Merkle tree of RFC 9162 §2.1 while it grows: of all leaves that went in, it keeps the roots of the full subtrees
 * only, so a log of any length needs no more than 64 hashes.
 */
public final class Frontier {

    private final Deque<Subtree> subtrees = new ArrayDeque<>();
    private long size;

    /** The hash of an entry's bytes, as a leaf of the tree. */
    public static byte[] leaf(byte[] entry) {
        return Octets.sha256(new byte[] {0}, entry);
    }

    static byte[] node(byte[] left, byte[] right) {
        return Octets.sha256(new byte[] {1}, left, right);
    }

    /** @param leaf 32 bytes */
    public void add(byte[] leaf) {
        if (leaf.length != 32) {
            throw new IllegalArgumentException("no hash: " + leaf.length + " bytes");
        }
        var grown = new Subtree(1, leaf);
        while (!subtrees.isEmpty() && subtrees.peek().size() == grown.size()) {
            grown = new Subtree(grown.size() * 2, node(subtrees.pop().root(), grown.root()));
        }
        subtrees.push(grown);
        size++;
    }

    public long size() {
        return size;
    }

    /** The roots of the full subtrees, the one with the last leaf first. */
    Deque<byte[]> roots() {
        return subtrees.stream().map(Subtree::root).collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** The root over all leaves so far; of none it is the hash of nothing. */
    public byte[] root() {
        return subtrees.stream()
                .map(Subtree::root)
                .reduce((right, left) -> node(left, right))
                .orElseGet(Octets::sha256);
    }

    private record Subtree(long size, byte[] root) {}
}
