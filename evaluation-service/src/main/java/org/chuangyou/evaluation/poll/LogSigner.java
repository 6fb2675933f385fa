package org.chuangyou.evaluation.poll;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/**
 * Signs for a poll's log. Ed25519 signs the same words with the same bytes each time, so a receipt need not be kept. By
 * BouncyCastle, which takes an eighth of the time that the JDK 17 takes; what it signs the JDK verifies ({@link LogKey}).
 */
public final class LogSigner {

    private final Ed25519PrivateKeyParameters key;

    private LogSigner(Ed25519PrivateKeyParameters key) {
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
            return new LogSigner((Ed25519PrivateKeyParameters) PrivateKeyFactory.createKey(key));
        } catch (IOException e) {
            throw new IllegalStateException("a key of our own making cannot be read", e);
        }
    }

    /** 64 bytes over these words. */
    public byte[] sign(byte[]... words) {
        var signer = new Ed25519Signer();
        signer.init(true, key);
        for (var part : words) {
            signer.update(part, 0, part.length);
        }
        return signer.generateSignature();
    }
}
