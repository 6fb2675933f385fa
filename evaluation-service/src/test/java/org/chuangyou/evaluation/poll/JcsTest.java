package org.chuangyou.evaluation.poll;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The parts of RFC 8785 that our documents need. */
class JcsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void members_are_sorted_by_utf_16_as_in_the_example_of_the_rfc() throws JsonProcessingException {
        assertThat(canonical("""
                        {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                         "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                         "\\u00f6": "Latin Small Letter O With Diaeresis"}"""))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void only_what_must_be_escaped_is() throws JsonProcessingException {
        assertThat(canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\u007f\""))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\"");
    }

    @Test
    void literals_lists_and_whole_numbers_stand_as_they_are() throws JsonProcessingException {
        assertThat(canonical("[ null, true, false, 0, -7, 9007199254740991, {}, [] ]"))
                .isEqualTo("[null,true,false,0,-7,9007199254740991,{},[]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "9007199254740992", "1e400", "\"\\ud800\""})
    void what_others_would_read_as_something_else_is_refused(String json) {
        assertThatThrownBy(() -> canonical(json)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String canonical(String json) throws JsonProcessingException {
        return Jcs.text(JSON.readTree(json));
    }
}
