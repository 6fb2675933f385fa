package org.chuangyou.pledge.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A secret of whoever wrote without signing in: their own, or made here and shown once. Only its hash is stored; eighty random bits need no salt and
 * no slow hash. Its letters are those of Crockford's base 32, which cannot be misread.
 */
public record ReceiptCode(String text) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    /** A UUID without its dashes. */
    private static final int LONGEST = 32;
    /** By chance, one good code in forty million has fewer. */
    private static final int FEWEST_LETTERS = 6;

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

    /** A code somebody made up is as long as ours or longer, of the same letters, and not the same few over again. */
    boolean isHardToGuess() {
        var plain = plain();
        return plain.matches("[" + LETTERS + "]{" + LENGTH + "," + LONGEST + "}")
                && plain.chars().distinct().count() >= FEWEST_LETTERS;
    }

    private String plain() {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this is the code of that hash; takes equally long for every answer. */
    public boolean opens(byte[] hash) {
        return text != null && hash != null && MessageDigest.isEqual(hash(), hash);
    }
}
