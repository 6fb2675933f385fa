package org.chuangyou.evaluation.poll;

import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Canonical JSON (RFC 8785), so that everybody hashes the same bytes. Written here because the only library for it has
 * not been kept since 2020. Whole numbers only: nothing that is hashed has a fraction.
 */
public final class Jcs {

    private Jcs() {}

    public static byte[] bytes(JsonNode json) {
        return text(json).getBytes(UTF_8);
    }

    public static String text(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> object(json);
            case ARRAY ->
                StreamSupport.stream(json.spliterator(), false)
                        .map(Jcs::text)
                        .collect(Collectors.joining(",", "[", "]"));
            case STRING -> quoted(json.textValue());
            case NUMBER -> number(json);
            case BOOLEAN, NULL -> json.asText();
            default -> throw new IllegalArgumentException("no JSON: " + json.getNodeType());
        };
    }

    /** Members by the UTF-16 code units of their names (§3.2.3), which is how Java compares texts. */
    private static String object(JsonNode json) {
        var members = new TreeMap<String, JsonNode>();
        json.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + text(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Beyond 2^53 − 1 a reader in JavaScript would see another number. */
    private static String number(JsonNode json) {
        if (!json.isIntegralNumber()
                || !json.canConvertToLong()
                || json.longValue() != (long) (double) json.longValue()
                || Math.abs(json.longValue()) > 9007199254740991L) {
            throw new IllegalArgumentException("no whole number");
        }
        return Long.toString(json.longValue());
    }

    /** Escapes what must be escaped and nothing else (§3.2.2.2); half of a surrogate pair is no text. */
    private static String quoted(String text) {
        if (!UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("no Unicode text");
        }
        var out = new StringBuilder("\"");
        text.chars().forEach(unit -> out.append(escaped((char) unit)));
        return out.append('"').toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> unit < ' ' ? "\\u%04x".formatted((int) unit) : String.valueOf(unit);
        };
    }
}
