package org.chuangyou.pledge.privacy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请打13800000000",
                "138 0000 0000",
                "138-0000-0000 找我",
                "+8613800000000",
                "１３８００００００００",
                "证号110101199001010000",
                "11010119900101000X",
                "110101 19900101 000x"
            })
    void phone_and_identity_card_numbers_are_found_however_they_are_spaced(String text) {
        assertThat(PersonalData.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "八年级（2）班 2011-05-10 起每周二、四辅导",
                "2011 2012 两年共 1345 人次",
                "文号示教党〔2011〕12号，帮扶 13 800 人次",
                "电话 0123-4567890 是学校办公室的",
                "01a1fce2-e45d-7727-a310-65da4f934c18"
            })
    void days_counts_document_numbers_and_landlines_are_none(String text) {
        assertThat(PersonalData.isIn(text)).isFalse();
    }

    @Test
    void such_numbers_are_blotted_out_and_nothing_else_is() {
        assertThat(PersonalData.blotted("张三 110101199001010000，电话１３８ ００００ ００００，2011 年"))
                .isEqualTo("张三 ＊,电话＊,2011 年");
    }
}
