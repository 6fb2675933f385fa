package org.chuangyou.evaluation.bench;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.crypto.Cipher;

import org.chuangyou.evaluation.poll.Octets;

/** What the signatures alone cost on the same cores, with nothing around them. */
final class BareRates {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int WARM_UP = 4_000;

    private BareRates() {}

    /** Pairs of one token (PSS, so many bits) and one ballot signature (ES256) verified in a second, on all cores. */
    static double verifications(int bits, int count) throws Exception {
        var rsa = KeyPairGenerator.getInstance("RSASSA-PSS");
        rsa.initialize(bits);
        var issuer = rsa.generateKeyPair();
        var p256 = KeyPairGenerator.getInstance("EC");
        p256.initialize(new ECGenParameterSpec("secp256r1"));
        var voter = p256.generateKeyPair();
        var words = new byte[150];
        new SecureRandom().nextBytes(words);
        var pss = Octets.ps384();
        pss.initSign(issuer.getPrivate());
        pss.update(words);
        var token = pss.sign();
        var es256 = Signature.getInstance("SHA256withECDSAinP1363Format");
        es256.initSign(voter.getPrivate());
        es256.update(words);
        var signature = es256.sign();
        return rate(count, () -> {
            var one = Octets.ps384();
            one.initVerify(issuer.getPublic());
            one.update(words);
            var other = Signature.getInstance("SHA256withECDSAinP1363Format");
            other.initVerify(voter.getPublic());
            other.update(words);
            return one.verify(token) && other.verify(signature);
        });
    }

    /** Raw RSA signatures in a second, on all cores. */
    static double signatures(int bits, int count) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        var key = (RSAPrivateKey) generator.generateKeyPair().getPrivate();
        var message = message(key.getModulus());
        return rate(count, () -> {
            var cipher = Cipher.getInstance("RSA/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, KeyFactory.getInstance("RSA").translateKey(key));
            return cipher.doFinal(message).length > 0;
        });
    }

    /** A message as long as the modulus and smaller, as a blinded one is. */
    static byte[] message(BigInteger modulus) {
        var message = new byte[(modulus.bitLength() + 7) / 8];
        new SecureRandom().nextBytes(message);
        message[0] = 0;
        return message;
    }

    private static double rate(int count, Callable<Boolean> act) throws Exception {
        run(WARM_UP / 4, act);
        var begun = System.nanoTime();
        run(count, act);
        return count / ((System.nanoTime() - begun) / 1e9);
    }

    private static void run(int count, Callable<Boolean> act) throws Exception {
        var pool = Executors.newFixedThreadPool(CORES);
        try {
            var workers = new ArrayList<Callable<Void>>();
            for (var core = 0; core < CORES; core++) {
                workers.add(() -> {
                    for (var n = 0; n < count / CORES; n++) {
                        if (!act.call()) {
                            throw new GeneralSecurityException("a true signature was refused");
                        }
                    }
                    return null;
                });
            }
            for (var done : pool.invokeAll(workers)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
