package org.chuangyou.evaluation.ballot;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.poll.Jcs;
import org.chuangyou.evaluation.poll.Octets;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What somebody writes beside the grades (意见和建议), on a ballot of its own.
 *
 * @param nonce 24 bytes in base64url, makes two ballots of the same words differ
 * @param text up to {@value #LONGEST} characters, with line feeds and no other control characters
 */
public record Remark(String nonce, String text) {

    static final int LONGEST = 500;

    /** Something besides blanks. */
    private static final Pattern WORDS = Pattern.compile("[^ \n\u3000]");

    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x09\\x0B-\\x1F\\x7F]");

    /** The words in a ballot's body, if they are such, in the one form there is for them. */
    public static Optional<Remark> in(String body, ObjectMapper json) {
        try {
            var bytes = Octets.of(body);
            var text = new String(bytes, UTF_8);
            var remark = json.readValue(text, Remark.class);
            return remark != null // the JSON text "null" is read as that
                            && Arrays.equals(text.getBytes(UTF_8), bytes)
                            && remark.isOne()
                            && Jcs.text(json.valueToTree(remark)).equals(text)
                    ? Optional.of(remark)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // not JSON, or of another shape; its words stay out of every message
        }
    }

    private boolean isOne() {
        return nonce != null
                && nonce.matches(Choices.NONCE)
                && text != null
                && text.codePointCount(0, text.length()) <= LONGEST
                && text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE)
                && WORDS.matcher(text).find()
                && !CONTROLS.matcher(text).find();
    }
}
