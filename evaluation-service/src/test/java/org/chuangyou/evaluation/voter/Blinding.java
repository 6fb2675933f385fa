package org.chuangyou.evaluation.voter;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The client's side of RFC 9474 for RSABSSA-SHA384-PSS-Randomized, written out in plain arithmetic: so the service's
 * library is proved by something that shares nothing with it.
 */
public final class Blinding {

    private static final int HASH = 48;

    private final BigInteger n;
    private final BigInteger unblind;
    private final byte[] blinded;

    /** A prepared message under fresh randomness. */
    public static Blinding of(byte[] prepared, BigInteger n, BigInteger e) {
        var random = new SecureRandom();
        var salt = new byte[HASH];
        random.nextBytes(salt);
        BigInteger unblind;
        do {
            unblind = new BigInteger(n.bitLength(), random);
        } while (unblind.signum() == 0
                || unblind.compareTo(n) >= 0
                || !unblind.gcd(n).equals(BigInteger.ONE));
        return new Blinding(prepared, n, e, salt, unblind);
    }

    /** @param unblind the inverse of the blinding factor, {@code inv} */
    Blinding(byte[] prepared, BigInteger n, BigInteger e, byte[] salt, BigInteger unblind) {
        this.n = n;
        this.unblind = unblind;
        var message = new BigInteger(1, encoded(prepared, salt, n.bitLength() - 1));
        blinded = octets(message.multiply(unblind.modInverse(n).modPow(e, n)).mod(n));
    }

    public byte[] blinded() {
        return blinded;
    }

    /** The token out of the blind signature; unchecked, as the urn checks it. */
    public byte[] unblinded(byte[] blindSignature) {
        return octets(new BigInteger(1, blindSignature).multiply(unblind).mod(n));
    }

    /** EMSA-PSS-ENCODE (RFC 8017 §9.1.1) with SHA-384 and MGF1-SHA-384. */
    private static byte[] encoded(byte[] message, byte[] salt, int bits) {
        var length = (bits + 7) / 8;
        var hash = sha384(new byte[8], sha384(message), salt);
        var block = new byte[length - HASH - 1];
        block[block.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - salt.length, salt.length);
        var mask = mask(hash, block.length);
        for (var i = 0; i < block.length; i++) {
            block[i] ^= mask[i];
        }
        block[0] &= (byte) (0xff >> (8 * length - bits));
        var encoded = Arrays.copyOf(block, length);
        System.arraycopy(hash, 0, encoded, block.length, HASH);
        encoded[length - 1] = (byte) 0xbc;
        return encoded;
    }

    private static byte[] mask(byte[] seed, int length) {
        var mask = new byte[(length + HASH - 1) / HASH * HASH];
        for (var i = 0; i * HASH < length; i++) {
            System.arraycopy(sha384(seed, new byte[] {0, 0, 0, (byte) i}), 0, mask, i * HASH, HASH);
        }
        return mask;
    }

    private byte[] octets(BigInteger number) {
        var bytes = number.toByteArray();
        var length = (n.bitLength() + 7) / 8;
        var octets = new byte[length];
        var used = Math.min(bytes.length, length);
        System.arraycopy(bytes, bytes.length - used, octets, length - used, used);
        return octets;
    }

    private static byte[] sha384(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-384");
            Arrays.asList(parts).forEach(digest::update);
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
