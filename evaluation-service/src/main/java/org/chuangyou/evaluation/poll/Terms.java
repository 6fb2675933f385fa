package org.chuangyou.evaluation.poll;

import java.io.IOException;

import com.fasterxml.jackson.databind.ObjectMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A manifest together with the bytes that were published of it.
 *
 * @param text canonical JSON
 * @param hash SHA-256 of its bytes, {@code mh}
 */
public record Terms(Manifest manifest, String text, byte[] hash) {

    /** These terms as they will be published. */
    public static Terms of(Manifest manifest, ObjectMapper json) {
        var text = Jcs.text(json.valueToTree(manifest));
        return new Terms(manifest, text, Octets.sha256(text.getBytes(UTF_8)));
    }

    /** Terms that were published. */
    public static Terms read(String text, ObjectMapper json) throws IOException {
        return new Terms(json.readValue(text, Manifest.class), text, Octets.sha256(text.getBytes(UTF_8)));
    }
}
