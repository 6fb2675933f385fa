package org.chuangyou.evaluation.log;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.chuangyou.evaluation.poll.LogKey;
import org.chuangyou.evaluation.poll.LogSigner;
import org.chuangyou.evaluation.poll.Octets;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a log commits to: so many entries with this root (C2SP tlog-checkpoint), as a signed note (C2SP signed-note). */
public record Checkpoint(String origin, long size, byte[] root) {

    private static final byte ED25519 = 1;
    private static final Pattern NOTE = Pattern.compile("(?<text>(?<origin>[^\\s+]+)\n(?<size>0|[1-9]\\d{0,17})\n"
            + "(?<root>[A-Za-z0-9+/]{43}=)\n)\n— (?<name>[^\\s+]+) (?<signature>[A-Za-z0-9+/]{91}=)\n");

    public static String originOf(UUID poll) {
        return "chuangyou/polls/" + poll;
    }

    /** The note's whole text. */
    public String signed(LogKey key, LogSigner signer) {
        var signature = Octets.joined(keyId(origin, key), signer.sign(text().getBytes(UTF_8)));
        return "%s\n— %s %s\n".formatted(text(), origin, Base64.getEncoder().encodeToString(signature));
    }

    /** The checkpoint in a note, if this key signed it in its origin's name. */
    public static Optional<Checkpoint> opened(String note, LogKey key) {
        var parts = NOTE.matcher(note);
        if (!parts.matches() || !parts.group("name").equals(parts.group("origin"))) {
            return Optional.empty();
        }
        var checkpoint = new Checkpoint(
                parts.group("origin"),
                Long.parseLong(parts.group("size")),
                Base64.getDecoder().decode(parts.group("root")));
        var signature = Base64.getDecoder().decode(parts.group("signature"));
        var genuine = checkpoint.text().equals(parts.group("text")) // the base64 is the canonical one
                && Base64.getEncoder().encodeToString(signature).equals(parts.group("signature"))
                && Arrays.equals(keyId(checkpoint.origin(), key), Arrays.copyOf(signature, 4))
                && key.verifies(
                        Arrays.copyOfRange(signature, 4, signature.length),
                        checkpoint.text().getBytes(UTF_8));
        return genuine ? Optional.of(checkpoint) : Optional.empty();
    }

    private String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, Base64.getEncoder().encodeToString(root));
    }

    private static byte[] keyId(String name, LogKey key) {
        return Arrays.copyOf(Octets.sha256((name + "\n").getBytes(UTF_8), new byte[] {ED25519}, key.octets()), 4);
    }
}
