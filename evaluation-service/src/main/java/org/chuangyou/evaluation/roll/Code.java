package org.chuangyou.evaluation.roll;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A 测评码 as printed, {@code ABCD-EFGH-JKLM-NPQR}: the first half finds the slip, the second proves it. 32 characters
 * without those people mistake for each other (0 O, 1 I), so 40 random bits in each half.
 */
record Code(String selector, String secret) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int HALF = 8;

    static Code draw(SecureRandom random) {
        return new Code(half(random), half(random));
    }

    /** As typed: small letters and hyphens do not matter. */
    static Code typed(String selector, String secret) {
        return new Code(plain(selector), plain(secret));
    }

    String printed() {
        return (selector + secret).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What is kept instead of the secret. */
    byte[] hash(String key, UUID poll) {
        return Mac.of(key.getBytes(UTF_8), "%s/%s/%s".formatted(poll, selector, secret));
    }

    private static String half(SecureRandom random) {
        return random.ints(HALF, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String plain(String typed) {
        return typed.replace("-", "").toUpperCase(Locale.ROOT);
    }
}
