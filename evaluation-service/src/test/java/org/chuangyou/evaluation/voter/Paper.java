package org.chuangyou.evaluation.voter;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A ballot paper in the voter's hand: a fresh key, what is to be signed for it, and in the end the ballot. */
public final class Paper {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID poll;
    private final String contest;
    private final KeyPair keys;
    private String token;

    Paper(UUID poll, String contest) {
        this.poll = poll;
        this.contest = contest;
        this.keys = freshKeys();
    }

    public String contest() {
        return contest;
    }

    /** What the issuer signs; for now as it is, later blinded. */
    String message() {
        return base64url(sha256(
                text("chuangyou-token-v1\0"), text(poll.toString()), text(contest), text("\0"), sha256(point())));
    }

    void issued(String signature) {
        token = signature;
    }

    /** The filled-in ballot: a grade for each indicator. */
    public ObjectNode ballot(Map<String, String> grades) {
        var choices = JSON.createObjectNode();
        var list = choices.putArray("choices");
        grades.forEach((indicator, grade) ->
                list.addObject().put("indicator", indicator).put("grade", grade));
        choices.put("nonce", UUID.randomUUID().toString());
        var body = base64url(text(choices.toString()));
        return JSON.createObjectNode()
                .put("v", 1)
                .put("contest", contest)
                .put("pub", base64url(point()))
                .put("token", token)
                .put("body", body)
                .put("sig", base64url(sign(body)));
    }

    private byte[] sign(String body) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(sha256(
                    text("chuangyou-ballot-v1\0"),
                    text(poll.toString()),
                    text(contest),
                    text("\0"),
                    sha256(text(body))));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key as 4 ‖ x ‖ y: the last 65 bytes of its X.509 form. */
    private byte[] point() {
        var encoded = ((ECPublicKey) keys.getPublic()).getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 65, encoded.length);
    }

    private static KeyPair freshKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
