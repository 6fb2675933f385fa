package org.chuangyou.evaluation.roll;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import javax.crypto.Cipher;

/**
 * The seam between roll and urn: signs a blinded message (RFC 9474 §4.3) and cannot tell what it is. The voter's device
 * takes the blinding off, so what the urn sees is nothing the roll has ever seen.
 *
 * <p>By the JDK's raw RSA, which takes less time than BouncyCastle's implementation of the RFC (BENCHMARKS.md); the tests
 * hold the two against each other. Either is made of {@link BigInteger}, whose time depends on its numbers, so each
 * multiplies what it signs by a random factor and takes that off again (in the JDK, {@code RSACore} always does): how
 * long a signature took says nothing about the key.
 */
final class BlindSigner {

    private final RSAPrivateCrtKey key;

    /** @param key PKCS#8 */
    BlindSigner(byte[] key) {
        try {
            this.key = (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of our own making cannot be read", e);
        }
    }

    /** Whether this is a blinded message for this key: as long as its modulus and smaller. The JDK takes shorter ones. */
    boolean takes(byte[] blindedMessage) {
        return blindedMessage.length == (key.getModulus().bitLength() + 7) / 8
                && new BigInteger(1, blindedMessage).compareTo(key.getModulus()) < 0;
    }

    byte[] sign(byte[] blindedMessage) {
        if (!takes(blindedMessage)) {
            throw new IllegalArgumentException("no message for this key");
        }
        try {
            var rsa = Cipher.getInstance("RSA/ECB/NoPadding");
            rsa.init(Cipher.DECRYPT_MODE, key);
            return checked(rsa.doFinal(blindedMessage), blindedMessage);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of our own making does not sign", e);
        }
    }

    /** As the RFC has it: one wrong signature, of a processor that slipped, would tell the key's factors. */
    private byte[] checked(byte[] signature, byte[] blindedMessage) {
        var opened = new BigInteger(1, signature).modPow(key.getPublicExponent(), key.getModulus());
        if (!opened.equals(new BigInteger(1, blindedMessage))) {
            throw new IllegalStateException("a signature came out wrong");
        }
        return signature;
    }
}
