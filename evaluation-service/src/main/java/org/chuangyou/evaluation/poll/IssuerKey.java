package org.chuangyou.evaluation.poll;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The public key of a contest as a JWK; tokens are RSASSA-PSS with SHA-384, MGF1-SHA-384 and 48 bytes of salt. */
public record IssuerKey(String kty, String alg, String n, String e) {

    public static IssuerKey of(RSAPublicKey key) {
        return new IssuerKey("RSA", "PS384", number(key.getModulus()), number(key.getPublicExponent()));
    }

    /** The RFC 7638 thumbprint. */
    public String thumbprint() {
        var canonical = "{\"e\":\"%s\",\"kty\":\"%s\",\"n\":\"%s\"}".formatted(e, kty, n);
        return Octets.base64url(Octets.sha256(canonical.getBytes(UTF_8)));
    }

    public PublicKey publicKey() throws GeneralSecurityException {
        var parts = new RSAPublicKeySpec(new BigInteger(1, Octets.of(n)), new BigInteger(1, Octets.of(e)));
        return KeyFactory.getInstance("RSASSA-PSS").generatePublic(parts);
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        return Octets.base64url(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
