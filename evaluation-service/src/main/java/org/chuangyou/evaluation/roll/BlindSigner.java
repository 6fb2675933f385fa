package org.chuangyou.evaluation.roll;

import java.io.IOException;
import java.math.BigInteger;

import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.RSABlindSignatureServer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/**
 * The seam between roll and urn: signs a blinded message (RFC 9474 §4.3) and cannot tell what it is. The voter's device
 * takes the blinding off, so what the urn sees is nothing the roll has ever seen.
 */
final class BlindSigner {

    private final RSAKeyParameters key;

    /** @param key PKCS#8 */
    BlindSigner(byte[] key) {
        try {
            this.key = (RSAKeyParameters) PrivateKeyFactory.createKey(key);
        } catch (IOException e) {
            throw new IllegalStateException("a key of our own making cannot be read", e);
        }
    }

    /** Whether this is a blinded message for this key: as long as its modulus and smaller. */
    boolean takes(byte[] blindedMessage) {
        return blindedMessage.length == (key.getModulus().bitLength() + 7) / 8
                && new BigInteger(1, blindedMessage).compareTo(key.getModulus()) < 0;
    }

    byte[] sign(byte[] blindedMessage) {
        try {
            return new RSABlindSignatureServer(key).blindSign(blindedMessage);
        } catch (CryptoException e) {
            throw new IllegalStateException("a key of our own making does not sign", e);
        }
    }
}
