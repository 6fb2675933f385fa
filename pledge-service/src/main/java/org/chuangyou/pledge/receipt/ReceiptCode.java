package org.chuangyou.pledge.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A secret shown once to whoever wrote without signing in. Only its hash is stored; eighty random bits need no salt and
 * no slow hash. Its letters are those of Crockford's base 32, which cannot be misread.
 */
public record ReceiptCode(String text) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static ReceiptCode issue() {
        var text = new StringBuilder();
        for (var position = 0; position < LENGTH; position++) {
            if (position > 0 && position % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new ReceiptCode(text.toString());
    }

    public byte[] hash() {
        try {
            var plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this is the code of that hash; takes equally long for every answer. */
    public boolean opens(byte[] hash) {
        return text != null && hash != null && MessageDigest.isEqual(hash(), hash);
    }
}
