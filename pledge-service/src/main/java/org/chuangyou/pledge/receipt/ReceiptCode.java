package org.chuangyou.pledge.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A random code of 100 bits, in letters that are not mistaken for one another. So much chance cannot be guessed, so a plain
 * hash protects it; a slow one is for passwords that people choose.
 */
public final class ReceiptCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptCode() {}

    /** Such as 7K3QM-0ZB4T-W9XEA-CD2H8. */
    public static String draw() {
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** What is kept of it; case and dashes do not matter. */
    public static String hash(String code) {
        try {
            var letters = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
            var digest = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
