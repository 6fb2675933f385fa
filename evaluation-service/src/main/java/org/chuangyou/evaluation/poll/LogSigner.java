package org.chuangyou.evaluation.poll;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/** Signs for a poll's log. Ed25519 signs the same words with the same bytes each time, so a receipt need not be kept. */
public final class LogSigner {

    private final PrivateKey key;

    private LogSigner(PrivateKey key) {
        this.key = key;
    }

    public static KeyPair freshKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param key PKCS#8 */
    public static LogSigner with(byte[] key) {
        try {
            return new LogSigner(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of our own making cannot be read", e);
        }
    }

    /** 64 bytes over these words. */
    public byte[] sign(byte[]... words) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            for (var part : words) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of our own making does not sign", e);
        }
    }
}
