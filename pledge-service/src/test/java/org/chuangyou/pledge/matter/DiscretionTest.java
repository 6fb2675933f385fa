package org.chuangyou.pledge.matter;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What looks like the number of a person; all numbers here are invented. */
class DiscretionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证 110000199901010000",
                "11000019990101000X",
                "11000019990101000x 的学生",
                "110000 19990101 0000",
                "老证110000990101000号",
                "电话13000000000",
                "130 0000 0000",
                "130-0000-0000",
                "１３０００００００００",
            })
    void numbers_of_cards_and_mobile_phones_are_seen(String text) {
        assertThat(Discretion.tellsIdentity(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例中学八年级（2）班7号",
                "2011-05-10 至 2011-06-10",
                "沙教党传[2010]24号",
                "电话0990-0000000",
                "捐款 5000000.00 元，受益 6000 名",
                "DY10014",
                "2011051020110610",
                "",
            })
    void other_numbers_are_not(String text) {
        assertThat(Discretion.tellsIdentity(text)).isFalse();
    }
}
