package org.chuangyou.evaluation.shipped;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Random;
import javax.crypto.Cipher;

import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.RSABlindSignatureServer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/** What cannot be left out of an issuance: a blind signature, and the look at whether it is right (RFC 9474 §4.3). */
final class OneSignature {

    private final RSAPrivateCrtKey key;
    private final RSAKeyParameters sameKey;
    private final byte[] message;

    OneSignature(int bits) throws GeneralSecurityException, IOException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        key = (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        sameKey = (RSAKeyParameters) PrivateKeyFactory.createKey(key.getEncoded());
        message = new byte[bits / 8];
        new Random(1).nextBytes(message);
        message[0] = 1; // below the modulus
    }

    boolean signed() {
        try {
            var rsa = Cipher.getInstance("RSA/ECB/NoPadding");
            rsa.init(Cipher.DECRYPT_MODE, key);
            var signature = new BigInteger(1, rsa.doFinal(message));
            return signature.modPow(key.getPublicExponent(), key.getModulus()).equals(new BigInteger(1, message));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean signedByBouncyCastle() {
        try {
            return new RSABlindSignatureServer(sameKey).blindSign(message).length == message.length;
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }
}
