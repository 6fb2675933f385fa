package org.chuangyou.evaluation.ballot;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.chuangyou.evaluation.poll.Octets;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The verifier held against the JDK's own: whatever is signed or falsified, both say the same. */
class Es256Test {

    private static final byte[] X509 = HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");
    private static final BigInteger ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    private final Random random = new Random(7);
    private final KeyPair keys = fresh();
    private final byte[] point = point(keys);
    private final byte[] words = "chuangyou-ballot-v1".getBytes(UTF_8);
    private final byte[] signature = sign(keys, words);

    @Test
    void what_the_jdk_signs_is_verified() {
        for (var run = 0; run < 200; run++) {
            var pair = fresh();
            var text = new byte[random.nextInt(300)];
            random.nextBytes(text);

            assertThat(Es256.verifies(point(pair), sign(pair, text), text)).isTrue();
        }
    }

    @Test
    void no_bit_of_signature_key_or_words_may_change() {
        for (var bit = 0; bit < 8 * signature.length; bit++) {
            agreed(point, flipped(signature, bit), words, false);
        }
        for (var bit = 8; bit < 8 * point.length; bit++) {
            agreed(flipped(point, bit), signature, words, false);
        }
        for (var bit = 0; bit < 8 * words.length; bit++) {
            agreed(point, signature, flipped(words, bit), false);
        }
    }

    @Test
    void numbers_outside_the_group_are_no_signature_and_the_other_root_is_one() {
        var r = Arrays.copyOf(signature, 32);
        var s = new BigInteger(1, signature, 32, 32);
        agreed(point, Octets.joined(r, bytes(ORDER.subtract(s))), words, true);
        for (var outside : new BigInteger[] {BigInteger.ZERO, ORDER, ORDER.add(BigInteger.ONE)}) {
            agreed(point, Octets.joined(r, bytes(outside)), words, false);
            agreed(point, Octets.joined(bytes(outside), bytes(s)), words, false);
        }
    }

    @Test
    void a_key_in_another_form_signs_nothing() {
        var compressed = Octets.joined(new byte[] {(byte) (2 + (point[64] & 1))}, Arrays.copyOfRange(point, 1, 33));
        var hybrid = point.clone();
        hybrid[0] = (byte) (6 + (point[64] & 1));

        for (var form :
                new byte[][] {compressed, hybrid, {0}, {}, Arrays.copyOf(point, 64), Arrays.copyOf(point, 66)}) {
            assertThat(Es256.verifies(form, signature, words)).isFalse();
        }
    }

    @Test
    void a_signature_of_another_length_is_none() {
        assertThat(Es256.verifies(point, Arrays.copyOf(signature, 63), words)).isFalse();
        assertThat(Es256.verifies(point, Arrays.copyOf(signature, 65), words)).isFalse();
        assertThat(Es256.verifies(point, new byte[0], words)).isFalse();
    }

    private static void agreed(byte[] point, byte[] signature, byte[] words, boolean expected) {
        assertThat(Es256.verifies(point, signature, words))
                .isEqualTo(byTheJdk(point, signature, words))
                .isEqualTo(expected);
    }

    private static boolean byTheJdk(byte[] point, byte[] signature, byte[] words) {
        try {
            var key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(Octets.joined(X509, point)));
            var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            verifier.initVerify(key);
            verifier.update(words);
            return verifier.verify(signature);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private static byte[] sign(KeyPair keys, byte[] words) {
        try {
            var signer = Signature.getInstance("SHA256withECDSAinP1363Format");
            signer.initSign(keys.getPrivate());
            signer.update(words);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] point(KeyPair keys) {
        var encoded = keys.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 65, encoded.length);
    }

    private static byte[] bytes(BigInteger number) {
        var bytes = number.toByteArray();
        var padded = new byte[32];
        var length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, padded, 32 - length, length);
        return padded;
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        var flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }
}
