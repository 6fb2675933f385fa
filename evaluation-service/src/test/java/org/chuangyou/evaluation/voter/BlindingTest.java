package org.chuangyou.evaluation.voter;

import java.io.IOException;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The device's arithmetic against the vectors of RFC 9474, appendix A, as far as they have the salt that we use. */
class BlindingTest {

    static Stream<JsonNode> vectors() throws IOException {
        var vectors = new ObjectMapper().readTree(BlindingTest.class.getResourceAsStream("/rfc9474.json"));
        return StreamSupport.stream(vectors.spliterator(), false)
                .filter(vector -> vector.get("sLen").asText().equals("0x30"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_message_is_blinded_as_in_the_rfc(JsonNode vector) {
        assertThat(blinding(vector).blinded()).isEqualTo(octets(vector, "blinded_msg"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_blind_signature_becomes_the_token_of_the_rfc(JsonNode vector) {
        assertThat(blinding(vector).unblinded(octets(vector, "blind_sig"))).isEqualTo(octets(vector, "sig"));
    }

    private static Blinding blinding(JsonNode vector) {
        return new Blinding(
                octets(vector, "input_msg"),
                number(vector, "n"),
                number(vector, "e"),
                octets(vector, "salt"),
                number(vector, "inv"));
    }

    private static BigInteger number(JsonNode vector, String name) {
        return new BigInteger(vector.get(name).asText().replace("0x", ""), 16);
    }

    private static byte[] octets(JsonNode vector, String name) {
        return HexFormat.of().parseHex(vector.get(name).asText().replace("0x", ""));
    }
}
