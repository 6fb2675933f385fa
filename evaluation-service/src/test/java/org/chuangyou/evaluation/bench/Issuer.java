package org.chuangyou.evaluation.bench;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.evaluation.poll.Octets;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Makes ballots with the contest's own key, taken from the roll: what the benchmark casts needs thousands of true tokens,
 * and how they were issued makes no difference to casting.
 */
final class Issuer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 4_096;

    private final byte[] manifestHash;
    private final String contest;
    private final String kid;
    private final PrivateKey key;
    private final String body;

    /** @param manifest its very text */
    Issuer(String manifest, byte[] key) throws GeneralSecurityException, JsonProcessingException {
        var terms = JSON.readTree(manifest);
        this.manifestHash = Octets.sha256(manifest.getBytes(UTF_8));
        this.contest = terms.at("/contests/0/contest").asText();
        this.kid = terms.at("/contests/0/kid").asText();
        this.key = KeyFactory.getInstance("RSASSA-PSS").generatePrivate(new PKCS8EncodedKeySpec(key));
        var choices = new StringBuilder();
        for (var indicator : terms.get("indicators")) {
            choices.append(choices.isEmpty() ? "" : ",")
                    .append("{\"grade\":\"SATISFIED\",\"indicator\":\"")
                    .append(indicator.get("code").asText())
                    .append("\"}");
        }
        this.body = Octets.base64url(
                "{\"choices\":[%s],\"nonce\":\"0123456789abcdef\"}".formatted(choices).getBytes(UTF_8));
    }

    String kid() {
        return kid;
    }

    Made ballot() {
        try {
            var pair = freshKeys();
            var encoded = ((ECPublicKey) pair.getPublic()).getEncoded();
            var pub = Arrays.copyOfRange(encoded, encoded.length - 65, encoded.length);
            var prefix = new byte[32];
            RANDOM.nextBytes(prefix);
            var input = Octets.joined(prefix, words("chuangyou-token-v1"), Octets.sha256(pub));
            var words = Octets.joined(words("chuangyou-ballot-v1"), Octets.sha256(body.getBytes(UTF_8)));
            return new Made(request(pub, prefix, token(input), signature(pair, words)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] words(String kind) {
        return Octets.joined(
                kind.getBytes(UTF_8), new byte[] {0}, manifestHash, contest.getBytes(UTF_8), new byte[] {0});
    }

    private byte[] token(byte[] input) throws GeneralSecurityException {
        var signature = Octets.ps384();
        signature.initSign(key);
        signature.update(input);
        return signature.sign();
    }

    private static byte[] signature(KeyPair pair, byte[] words) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(pair.getPrivate());
        signature.update(words);
        return signature.sign();
    }

    private static KeyPair freshKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private String request(byte[] pub, byte[] prefix, byte[] token, byte[] sig) {
        var bare = """
                {"v":1,"contest":"%s","kid":"%s","pub":"%s","prefix":"%s","token":"%s","body":"%s","sig":"%s","pad":"""".formatted(
                        contest,
                        kid,
                        Octets.base64url(pub),
                        Octets.base64url(prefix),
                        Octets.base64url(token),
                        body,
                        Octets.base64url(sig));
        return bare + "\"" + "A".repeat(LENGTH - bare.length() - 3) + "\"}";
    }

    /** @param text M3's 4,096 bytes */
    record Made(String text) {}
}
