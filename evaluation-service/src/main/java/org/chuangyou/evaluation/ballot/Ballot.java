package org.chuangyou.evaluation.ballot;

import org.chuangyou.evaluation.poll.Octets;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A ballot as it is kept and published. All texts but the contest are base64url without padding.
 *
 * @param kid the contest's key
 * @param pub a fresh P-256 public key, the uncompressed point of 65 bytes
 * @param prefix 32 bytes before the words of the token (RFC 9474, "randomized")
 * @param token the issuer's signature over {@link Words#ofToken}
 * @param body the choices as JSON
 * @param sig ES256 by {@code pub} over {@link Words#ofBallot}, 64 bytes
 */
public record Ballot(
        int v, String contest, String kid, String pub, String prefix, String token, String body, String sig) {

    /**
     * The ballot in the one form that is kept and hashed, RFC 8785. Every text is plain ASCII without anything to
     * escape, so putting the names in order is all there is to it.
     */
    public String entry() {
        return """
                {"body":"%s","contest":"%s","kid":"%s","prefix":"%s","pub":"%s","sig":"%s","token":"%s","v":%d}""".formatted(body, contest, kid, prefix, pub, sig, token, v);
    }

    /** What names this ballot from now on: its hash in the log's tree. */
    public byte[] leaf() {
        return Octets.sha256(new byte[] {0}, entry().getBytes(UTF_8));
    }
}
