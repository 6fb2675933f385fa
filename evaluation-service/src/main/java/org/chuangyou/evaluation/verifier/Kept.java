package org.chuangyou.evaluation.verifier;

import org.chuangyou.evaluation.ballot.Words;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Terms;

/** What a voter keeps of a ballot: its leaf, and that the log's key signed for it. */
record Kept(byte[] leaf, byte[] receipt) {

    /** Both as the urn answered them, in base64url. */
    static Kept of(String leaf, String receipt) {
        return new Kept(Octets.of(leaf), Octets.of(receipt));
    }

    boolean isGenuine(Terms terms) {
        return terms.manifest().logKey().verifies(receipt, Words.ofReceipt(terms.hash(), leaf));
    }
}
