package org.chuangyou.chassis.testing;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;

/** Access tokens as an identity provider would issue them, signed with a key made for this run. */
public class Tokens implements QuarkusTestResourceLifecycleManager {

    private static final KeyPair KEYS = newKeys();

    @Override
    public Map<String, String> start() {
        var key = Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
        // The test class loader has a copy of this class: it signs with the key it finds here.
        System.setProperty("chuangyou.test.key", encoded(KEYS));
        return Map.of("quarkus.oidc.public-key", key);
    }

    @Override
    public void stop() {
        System.clearProperty("chuangyou.test.key");
    }

    /** A person's token. */
    public static String of(String personCode, String... roles) {
        return Jwt.subject("user-" + personCode)
                .claim("person_code", personCode)
                .groups(Set.of(roles))
                .expiresIn(600)
                .sign(signingKey());
    }

    /** A machine's token: no person stands behind it. */
    public static String ofMachine(String client, String... roles) {
        return Jwt.subject(client).groups(Set.of(roles)).expiresIn(600).sign(signingKey());
    }

    private static String encoded(KeyPair keys) {
        return Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded());
    }

    private static java.security.PrivateKey signingKey() {
        try {
            var key = Base64.getDecoder().decode(System.getProperty("chuangyou.test.key"));
            return java.security.KeyFactory.getInstance("RSA")
                    .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(key));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
