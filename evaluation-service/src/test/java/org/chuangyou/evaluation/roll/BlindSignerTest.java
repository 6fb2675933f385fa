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
import javax.crypto.Cipher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The signer against the vectors of RFC 9474, appendix A, and against the JDK's own arithmetic. */
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
    void the_jdk_signs_with_the_same_bytes(JsonNode vector) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("RSA/ECB/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, key(vector));
        var message = octets(vector, "sig"); // any number below n does

        assertThat(signer(vector).sign(message)).isEqualTo(cipher.doFinal(message));
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
                        d.mod(p.subtract(BigInteger.ONE)),
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
