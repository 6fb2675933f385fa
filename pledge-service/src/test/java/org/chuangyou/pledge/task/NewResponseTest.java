package org.chuangyou.pledge.task;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NewResponseTest {

    @ParameterizedTest
    @CsvSource({
        "true,  ,     ,     ,           true",
        "true,  ,     完成, 2011-05-09, true",
        "true,  无关, ,     ,           false",
        "true,  ,     完成, ,           false",
        "true,  ,     ,     2011-05-09, false",
        "false, 无关, ,     ,           true",
        "false, ,     ,     ,           false",
        "false, 无关, 完成, 2011-05-09, false",
        "false, 无关, ,     2011-05-09, false",
    })
    void an_answer_says_one_thing(boolean applies, String reason, String done, LocalDate doneOn, boolean consistent) {
        assertThat(new NewResponse(applies, reason, null, done, doneOn).isConsistent())
                .isEqualTo(consistent);
    }
}
