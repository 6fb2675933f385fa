package org.chuangyou.evaluation.urn;

import java.util.UUID;

import org.chuangyou.evaluation.poll.Octets;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What is signed, each kind with words of its own in front, so that no signature serves for another thing. */
final class Words {

    private static final byte[] END = {0};

    private Words() {}

    /** SHA-256(prefix ‖ "chuangyou-token-v1" ‖ 0 ‖ poll ‖ contest ‖ 0 ‖ SHA-256(pub)), the poll as its 36 characters. */
    static byte[] ofToken(UUID poll, CastBallot ballot) {
        var prefix = ballot.prefix() == null ? new byte[0] : Octets.of(ballot.prefix());
        return Octets.sha256(
                prefix,
                text("chuangyou-token-v1"),
                END,
                text(poll.toString()),
                text(ballot.contest()),
                END,
                Octets.sha256(Octets.of(ballot.pub())));
    }

    /** SHA-256("chuangyou-ballot-v1" ‖ 0 ‖ poll ‖ contest ‖ 0 ‖ SHA-256(body)), the body as its base64url text. */
    static byte[] ofBallot(UUID poll, CastBallot ballot) {
        return Octets.sha256(
                text("chuangyou-ballot-v1"),
                END,
                text(poll.toString()),
                text(ballot.contest()),
                END,
                Octets.sha256(text(ballot.body())));
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }
}
