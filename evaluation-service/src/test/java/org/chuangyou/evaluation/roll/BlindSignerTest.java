package org.chuangyou.evaluation.roll;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.RSABlindSignatureServer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The signer against the vectors of RFC 9474, appendix A, and against BouncyCastle's implementation of it. */
class BlindSignerTest {

    static Stream<JsonNode> vectors() throws IOException {
        var vectors = new ObjectMapper().readTree(BlindSignerTest.class.getResourceAsStream("/rfc9474.json"));
        return StreamSupport.stream(vectors.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_rfcs_blind_signatures_come_out(JsonNode vector) throws GeneralSecurityException {
        assertThat(signer(vector).sign(octets(vector, "blinded_msg"))).isEqualTo(octets(vector, "blind_sig"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void bouncycastle_signs_with_the_same_bytes(JsonNode vector)
            throws GeneralSecurityException, CryptoException, IOException {
        var other = (RSAKeyParameters) PrivateKeyFactory.createKey(key(vector).getEncoded());
        var message = octets(vector, "sig"); // any number below n does

        assertThat(signer(vector).sign(message)).isEqualTo(new RSABlindSignatureServer(other).blindSign(message));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_signature_that_came_out_wrong_is_given_to_nobody(JsonNode vector) throws GeneralSecurityException {
        var slipping = new BlindSigner(
                key(vector, number(vector, "d").add(BigInteger.TWO)).getEncoded());

        assertThatThrownBy(() -> slipping.sign(octets(vector, "blinded_msg")))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_message_that_is_not_taken_is_not_signed(JsonNode vector) throws GeneralSecurityException {
        var signer = signer(vector);

        assertThatThrownBy(() -> signer.sign(new byte[] {3})).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void only_a_message_as_long_as_the_modulus_and_below_it_is_taken(JsonNode vector) throws GeneralSecurityException {
        var signer = signer(vector);
        var message = octets(vector, "blinded_msg");
        var modulus = octets(vector, "n");
        var below = modulus.clone();
        below[below.length - 1]--;

        assertThat(signer.takes(message)).isTrue();
        assertThat(signer.takes(below)).isTrue();
        assertThat(signer.takes(modulus)).isFalse();
        assertThat(signer.takes(new byte[0])).isFalse();
        assertThat(signer.takes(Arrays.copyOf(message, message.length - 1))).isFalse();
        assertThat(signer.takes(Arrays.copyOf(message, message.length + 1))).isFalse();
    }

    private static BlindSigner signer(JsonNode vector) throws GeneralSecurityException {
        return new BlindSigner(key(vector).getEncoded());
    }

    private static PrivateKey key(JsonNode vector) throws GeneralSecurityException {
        return key(vector, number(vector, "d"));
    }

    /** @param forP the exponent that is used modulo p, {@code d} unless the processor slips */
    private static PrivateKey key(JsonNode vector, BigInteger forP) throws GeneralSecurityException {
        var p = number(vector, "p");
        var q = number(vector, "q");
        var d = number(vector, "d");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateCrtKeySpec(
                        number(vector, "n"),
                        number(vector, "e"),
                        d,
                        p,
                        q,
                        forP.mod(p.subtract(BigInteger.ONE)),
                        d.mod(q.subtract(BigInteger.ONE)),
                        q.modInverse(p)));
    }

    private static BigInteger number(JsonNode vector, String name) {
        return new BigInteger(vector.get(name).asText().replace("0x", ""), 16);
    }

    private static byte[] octets(JsonNode vector, String name) {
        return HexFormat.of().parseHex(vector.get(name).asText().replace("0x", ""));
    }
}
