package org.chuangyou.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HeadingNumbersTest {

    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "20, 二十", "21, 二十一", "99, 九十九"})
    void numbers_are_written_as_people_read_them(int number, String chinese) {
        assertThat(HeadingNumbers.chinese(number)).isEqualTo(chinese);
    }

    @Test
    void a_hundredth_heading_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> HeadingNumbers.chinese(100));
    }
}
