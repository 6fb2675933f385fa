package org.chuangyou.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleLinesTest {

    @Test
    void a_title_that_fits_stays_on_one_line() {
        assertThat(TitleLines.of("关于上半年工作的报告")).containsExactly("关于上半年工作的报告");
    }

    @Test
    void a_longer_title_is_broken_into_lines_of_nearly_one_length() {
        assertThat(TitleLines.of("青山县教育体育局关于全县学校开展创先争优活动情况的报告")).containsExactly("青山县教育体育局关于全县学校", "开展创先争优活动情况的报告");
    }

    @Test
    void digits_count_half() {
        assertThat(TitleLines.of("青山县教育体育局党委关于教育系统开展创先争优活动2026年上半年进展情况的报告")).hasSize(2);
    }

    @Test
    void no_line_begins_with_a_particle_or_a_closing_mark() {
        assertThat(TitleLines.of("关于认真学习贯彻落实的通知精神的补充意见和说明材料汇编"))
                .allSatisfy(line -> assertThat(line).doesNotStartWith("的").doesNotStartWith("和"));
        assertThat(TitleLines.of("关于印发《教育系统创先争优方案》的通知及其有关材料"))
                .allSatisfy(line -> assertThat(line).doesNotStartWith("》").doesNotEndWith("《"));
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 36, 37, 40, 54, 55, 80})
    void no_line_is_longer_than_the_page_and_nothing_is_lost(int length) {
        var title = "教育系统创先争优".repeat(10).substring(0, length);

        assertThat(TitleLines.of(title)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(20));
        assertThat(String.join("", TitleLines.of(title))).isEqualTo(title);
    }

    @Test
    void lines_given_by_the_caller_are_kept() {
        var docx = Docx.of(
                OfficialDocument.titled("创先争优活动简报", "（第12期）").paragraph("正文。").signed(Docx.SIGNATURE));

        assertThat(docx.only("Title").getText()).isEqualTo("创先争优活动简报\n（第12期）");
        assertThat(docx.document().getProperties().getCoreProperties().getTitle())
                .isEqualTo("创先争优活动简报（第12期）");
    }
}
