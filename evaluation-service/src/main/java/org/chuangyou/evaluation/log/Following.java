package org.chuangyou.evaluation.log;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gathers the inclusion proof of one leaf while those after it go by (RFC 9162 §2.1.3.1), and keeps no more than the
 * tree itself does: the full subtrees before the leaf, and the one that grows after it.
 */
public final class Following {

    private final long index;
    private final Deque<byte[]> before;
    private final List<byte[]> path = new ArrayList<>();
    private Frontier after = new Frontier();
    private long size;
    private int level;

    /** @param log before the leaf is added to it */
    public Following(Frontier log) {
        index = log.size();
        size = index + 1;
        before = log.roots();
        climb();
    }

    /** The next leaf. */
    public void add(byte[] leaf) {
        size++;
        after.add(leaf);
        if (after.size() == 1L << level) {
            path.add(after.root());
            after = new Frontier();
            level++;
            climb();
        }
    }

    /** Past the neighbours on the left, of which there is one wherever the index has a bit. */
    private void climb() {
        while ((index >> level) % 2 == 1) {
            path.add(before.pop());
            level++;
        }
    }

    /** Of the tree with the leaves so far. */
    public InclusionProof proof() {
        var whole = new ArrayList<>(path);
        if (after.size() > 0) {
            whole.add(after.root());
        }
        whole.addAll(before);
        return new InclusionProof(index, size, whole);
    }
}
