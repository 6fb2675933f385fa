package org.chuangyou.evaluation.urn;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.chuangyou.evaluation.poll.Octets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A ballot as it is handed in (M3). All texts but the contest are base64url without padding.
 *
 * @param kid the contest's key; may be left out, as the contest names it
 * @param pub a fresh P-256 public key, the uncompressed point of 65 bytes
 * @param prefix 32 bytes before the words of the token (RFC 9474, "randomized"); may be left out
 * @param token the issuer's signature over the words of {@link Words#ofToken}
 * @param body the choices as JSON
 * @param sig ES256 by {@code pub} over the words of {@link Words#ofBallot}, 64 bytes
 * @param pad anything that makes all ballots equally long; not kept
 */
@Schema(description = "一张选票；不得附带任何身份信息")
record CastBallot(
        @Min(1) @Max(1) int v,

        @NotNull @Pattern(regexp = "g\\d{1,2}\\.s\\d{1,3}") @Schema(examples = "g1.s1")
        String contest,

        @Pattern(regexp = B64 + "{43}") String kid,
        @NotNull @Pattern(regexp = B64 + "{87}") String pub,
        @Pattern(regexp = B64 + "{43}") String prefix,
        @NotNull @Pattern(regexp = B64 + "{170,700}") String token,
        @NotNull @Pattern(regexp = B64 + "{1,8000}") String body,
        @NotNull @Pattern(regexp = B64 + "{86}") String sig,
        @Size(max = 8192) String pad) {

    private static final String B64 = "[A-Za-z0-9_-]";

    /**
     * The ballot in the one form that is kept and hashed: RFC 8785, without the pad. Every text is plain ASCII by the
     * patterns above, so putting the names in order is all there is to it.
     */
    String entry() {
        var json = new StringBuilder("{");
        put(json, "body", body);
        put(json, "contest", contest);
        put(json, "kid", kid);
        put(json, "prefix", prefix);
        put(json, "pub", pub);
        put(json, "sig", sig);
        put(json, "token", token);
        return json.append("\"v\":").append(v).append('}').toString();
    }

    private static void put(StringBuilder json, String name, String value) {
        if (value != null) {
            json.append('"').append(name).append("\":\"").append(value).append("\",");
        }
    }

    /** What names this ballot from now on. */
    byte[] leaf() {
        return Octets.sha256(new byte[] {0}, entry().getBytes(UTF_8));
    }
}
