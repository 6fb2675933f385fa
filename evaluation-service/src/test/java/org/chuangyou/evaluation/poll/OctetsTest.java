package org.chuangyou.evaluation.poll;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What tokens are verified with, against the signatures of RFC 9474, appendix A. */
class OctetsTest {

    static Stream<JsonNode> vectors() throws IOException {
        var vectors = new ObjectMapper().readTree(OctetsTest.class.getResourceAsStream("/rfc9474.json"));
        return StreamSupport.stream(vectors.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_rfcs_signatures_with_our_salt_are_tokens_and_those_without_salt_are_none(JsonNode vector)
            throws GeneralSecurityException {
        var salted = vector.get("sLen").asText().equals("0x30");

        assertThat(isToken(vector, octets(vector, "input_msg"))).isEqualTo(salted);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void of_another_message_they_are_none(JsonNode vector) throws GeneralSecurityException {
        var message = octets(vector, "input_msg");
        message[0] ^= 1;

        assertThat(isToken(vector, message)).isFalse();
    }

    private static boolean isToken(JsonNode vector, byte[] message) throws GeneralSecurityException {
        var key = new RSAPublicKeySpec(number(vector, "n"), number(vector, "e"));
        var check = Octets.ps384();
        check.initVerify(KeyFactory.getInstance("RSA").generatePublic(key));
        check.update(message);
        return check.verify(octets(vector, "sig"));
    }

    private static BigInteger number(JsonNode vector, String name) {
        return new BigInteger(1, octets(vector, name));
    }

    private static byte[] octets(JsonNode vector, String name) {
        return HexFormat.of().parseHex(vector.get(name).asText().replace("0x", ""));
    }
}
