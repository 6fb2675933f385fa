package org.chuangyou.evaluation.ballot;

import org.chuangyou.evaluation.poll.Octets;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** What is signed, each kind with words of its own in front, so that no signature serves for another thing. */
public final class Words {

    private static final byte[] END = {0};

    private Words() {}

    /** prefix ‖ "chuangyou-token-v1" ‖ 0 ‖ mh ‖ contest ‖ 0 ‖ SHA-256(pub). */
    public static byte[] ofToken(byte[] manifestHash, Ballot ballot) {
        return Octets.joined(
                Octets.of(ballot.prefix()),
                text("chuangyou-token-v1"),
                END,
                manifestHash,
                text(ballot.contest()),
                END,
                Octets.sha256(Octets.of(ballot.pub())));
    }

    /** "chuangyou-ballot-v1" ‖ 0 ‖ mh ‖ contest ‖ 0 ‖ SHA-256(body), the body as its base64url text. */
    static byte[] ofBallot(byte[] manifestHash, Ballot ballot) {
        return Octets.joined(
                text("chuangyou-ballot-v1"),
                END,
                manifestHash,
                text(ballot.contest()),
                END,
                Octets.sha256(text(ballot.body())));
    }

    /** "chuangyou-receipt-v1" ‖ 0 ‖ mh ‖ leaf. No time is in it. */
    public static byte[] ofReceipt(byte[] manifestHash, byte[] leaf) {
        return Octets.joined(text("chuangyou-receipt-v1"), END, manifestHash, leaf);
    }

    private static byte[] text(String text) {
        return text.getBytes(US_ASCII);
    }
}
