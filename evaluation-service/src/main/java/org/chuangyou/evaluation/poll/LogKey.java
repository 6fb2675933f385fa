package org.chuangyou.evaluation.poll;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The public key of a poll's log as a JWK (RFC 8037): receipts and the checkpoint are signed by it. */
public record LogKey(String kty, String crv, String x) {

    /** What X.509 puts before the 32 bytes of an Ed25519 key. */
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    public static LogKey of(KeyPair pair) {
        var encoded = pair.getPublic().getEncoded();
        return new LogKey(
                "OKP", "Ed25519", Octets.base64url(Arrays.copyOfRange(encoded, ED25519.length, encoded.length)));
    }

    /** The 32 bytes. */
    public byte[] octets() {
        return Octets.of(x);
    }

    public boolean verifies(byte[] signature, byte[]... words) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(publicKey());
            for (var part : words) {
                verifier.update(part);
            }
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // a signature or key of another shape signs nothing
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Octets.joined(ED25519, octets())));
    }
}
