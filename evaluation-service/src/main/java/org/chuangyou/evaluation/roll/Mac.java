package org.chuangyou.evaluation.roll;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Keyed hashes. */
final class Mac {

    private Mac() {}

    static byte[] of(byte[] key, String message) {
        try {
            var mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] freshKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
