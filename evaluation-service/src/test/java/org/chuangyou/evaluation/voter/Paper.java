package org.chuangyou.evaluation.voter;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A ballot paper in the voter's hand: a fresh key, what is to be signed for it, and in the end the ballot. */
public final class Paper {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final byte[] manifestHash;
    private final String contest;
    private final String kid;
    private final KeyPair keys = freshKeys();
    private final byte[] prefix = new byte[32];
    private final Blinding blinding;
    private String token;

    /** @param terms the contest in the manifest */
    Paper(byte[] manifestHash, JsonNode terms) {
        this.manifestHash = manifestHash;
        this.contest = terms.get("contest").asText();
        this.kid = terms.get("kid").asText();
        new SecureRandom().nextBytes(prefix);
        this.blinding = Blinding.of(prepared(), number(terms.at("/key/n")), number(terms.at("/key/e")));
    }

    public String contest() {
        return contest;
    }

    String kid() {
        return kid;
    }

    /** What the issuer signs, blindly. */
    String message() {
        return base64url(blinding.blinded());
    }

    void issued(String signature) {
        token = base64url(blinding.unblinded(Base64.getUrlDecoder().decode(signature)));
    }

    private byte[] prepared() {
        return joined(prefix, text("chuangyou-token-v1\0"), manifestHash, text(contest), text("\0"), sha256(point()));
    }

    /** The filled-in ballot: a grade for each indicator. */
    public ObjectNode ballot(Map<String, String> grades) {
        var choices = JSON.createObjectNode();
        var list = choices.putArray("choices");
        grades.forEach(
                (indicator, grade) -> list.addObject().put("grade", grade).put("indicator", indicator));
        choices.put("nonce", nonce());
        return scribbled(choices.toString());
    }

    /** The same with words, for the contest of a group's comments. */
    public ObjectNode words(String words) {
        return scribbled(
                JSON.createObjectNode().put("nonce", nonce()).put("text", words).toString());
    }

    /** The same with anything at all in its body. */
    public ObjectNode scribbled(String text) {
        var body = base64url(text(text));
        return JSON.createObjectNode()
                .put("v", 1)
                .put("contest", contest)
                .put("kid", kid)
                .put("pub", base64url(point()))
                .put("prefix", base64url(prefix))
                .put("token", token)
                .put("body", body)
                .put("sig", base64url(sign(body)));
    }

    private static String nonce() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return base64url(bytes);
    }

    private byte[] sign(String body) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(
                    joined(text("chuangyou-ballot-v1\0"), manifestHash, text(contest), text("\0"), sha256(text(body))));
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

    private static BigInteger number(JsonNode text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text.asText()));
    }

    private static byte[] joined(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        List.of(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
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
