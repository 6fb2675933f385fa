package org.chuangyou.evaluation.log;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * That a leaf stands in a log, for those who have the log's checkpoint and not the log (RFC 9162 §2.1.3).
 *
 * @param index the leaf's place, from 0
 * @param size of the tree
 * @param path hashes of 32 bytes, the one next to the leaf first
 */
public record InclusionProof(long index, long size, List<byte[]> path) {

    private static final int HASH = 32;

    /** Whether the path leads from this leaf to this root (§2.1.3.2). */
    public boolean leads(byte[] leaf, byte[] root) {
        if (index < 0 || index >= size || leaf.length != HASH || !path.stream().allMatch(hash -> hash.length == HASH)) {
            return false;
        }
        var at = index;
        var last = size - 1;
        var reached = leaf;
        for (var hash : path) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                reached = Frontier.node(hash, reached);
                var alone = at == 0 ? 0 : Long.numberOfTrailingZeros(at); // levels without a neighbour
                at >>= alone;
                last >>= alone;
            } else {
                reached = Frontier.node(reached, hash);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(reached, root);
    }

    /**
     * The proof as a file that others understand (C2SP tlog-proof).
     *
     * @param checkpoint the whole note
     */
    public String text(String checkpoint) {
        var hashes = path.stream()
                .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                .collect(Collectors.joining());
        return "c2sp.org/tlog-proof@v1\nindex %d\n%s\n%s".formatted(index, hashes, checkpoint);
    }
}
