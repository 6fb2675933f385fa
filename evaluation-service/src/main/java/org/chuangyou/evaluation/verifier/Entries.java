package org.chuangyou.evaluation.verifier;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.chuangyou.evaluation.poll.Jcs;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The lines of a log, one after the other, so that a log of any length can be verified. */
final class Entries {

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .build();

    /** A manifest with thousands of contests stays far below this. */
    private static final int LONGEST = 64 << 20;

    private final InputStream in;

    Entries(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line without its end, or null at the end of the log. */
    String next() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                Flaw.unless(line.size() == 0, "entries-malformed", "the last line has no end");
                return null;
            }
            line.write(next);
            Flaw.unless(line.size() < LONGEST, "entries-malformed", "a line without an end");
        }
        return text(line.toByteArray());
    }

    private static String text(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Flaw("entries-malformed", "not UTF-8");
        }
    }

    /** The entry in a line: of this shape, whole, and in the one form there is for it. */
    static <T> T read(String line, Class<T> type) {
        try {
            var entry = JSON.readValue(line, type);
            Flaw.unless(
                    entry != null && Jcs.text(JSON.valueToTree(entry)).equals(line),
                    "entries-malformed",
                    "not canonical: " + type.getSimpleName());
            return entry;
        } catch (IOException | IllegalArgumentException e) {
            throw new Flaw("entries-malformed", "no " + type.getSimpleName());
        }
    }
}
