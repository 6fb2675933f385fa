package org.chuangyou.evaluation.poll;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;

/** Bytes and their text: base64url without padding, SHA-256, and the one signature scheme of tokens. */
public final class Octets {

    private static final PSSParameterSpec PS384 =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, PSSParameterSpec.TRAILER_FIELD_BC);

    private Octets() {}

    public static byte[] sha256(byte[]... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    public static byte[] joined(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    public static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The bytes of a text in base64url; of the several texts for the same bytes only the canonical one is taken. */
    public static byte[] of(String text) {
        var bytes = Base64.getUrlDecoder().decode(text);
        if (!base64url(bytes).equals(text)) {
            throw new IllegalArgumentException("not canonical base64url");
        }
        return bytes;
    }

    /** RSASSA-PSS as RFC 9474's RSABSSA-SHA384-PSS has it: what an unblinded token is verified with. */
    public static Signature ps384() {
        try {
            var signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(PS384);
            return signature;
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
