package org.chuangyou.document;

import java.io.IOException;

import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

import static org.assertj.core.api.Assertions.assertThat;

class LookTest {

    private final Docx docx = Docx.any();

    @Test
    void the_body_is_仿宋_GB2312_of_16_points_set_a_quarter_point_tighter() throws XmlException, IOException {
        var body = defaults();

        assertThat(body.getRFontsArray(0).getEastAsia()).isEqualTo("仿宋_GB2312");
        assertThat(body.getSzArray(0).getVal()).hasToString("32");
        assertThat(body.getSpacingArray(0).getVal()).hasToString("-5");
    }

    @Test
    void digits_and_latin_are_Times_New_Roman() throws XmlException, IOException {
        assertThat(defaults().getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
    }

    @Test
    void a_line_is_exactly_579_twips() {
        var spacing = docx.paragraphLook("Normal").getSpacing();

        assertThat(spacing.getLine()).hasToString("579");
        assertThat(spacing.getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
    }

    @Test
    void nothing_widens_a_line_beyond_its_28_characters() {
        var normal = docx.paragraphLook("Normal");

        assertThat(normal.getAutoSpaceDE().getVal()).hasToString("false");
        assertThat(normal.getWidowControl().getVal()).hasToString("false");
    }

    /** Said outright: where it is forbidden or left to the program, LibreOffice 7.4 loses the mark. */
    @Test
    void a_mark_that_ends_a_full_line_may_hang_over_the_margin() {
        assertThat(docx.paragraphLook("Normal").getOverflowPunct().getVal()).hasToString("true");
    }

    @Test
    void the_title_is_小标宋_of_22_points_centred_and_off_the_grid() {
        assertThat(docx.chineseFont("Title")).isEqualTo("方正小标宋简体");
        assertThat(docx.runLook("Title").getSzArray(0).getVal()).hasToString("44");
        assertThat(docx.paragraphLook("Title").getJc().getVal()).isEqualTo(STJc.CENTER);
        assertThat(docx.paragraphLook("Title").getSnapToGrid().getVal()).hasToString("false");
    }

    @ParameterizedTest
    @CsvSource({"Heading1, 黑体", "Heading2, 楷体_GB2312"})
    void the_upper_headings_have_their_own_fonts(String style, String font) {
        assertThat(docx.chineseFont(style)).isEqualTo(font);
    }

    @ParameterizedTest
    @CsvSource({"Heading3", "Heading4"})
    void the_lower_headings_look_like_the_body(String style) {
        assertThat(docx.runLook(style).getRFontsList()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BodyText", "Heading1", "Heading2", "Heading3", "Heading4"})
    void every_first_line_is_indented_by_two_characters(String style) {
        var indent = docx.paragraphLook(style).getInd();

        assertThat(indent.getFirstLine()).hasToString("630");
        assertThat(indent.getFirstLineChars()).hasToString("200");
    }

    @Test
    void the_official_fonts_name_what_may_replace_them() {
        assertThat(docx.part("word/fontTable.xml"))
                .contains("<w:font w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋\"/>")
                .contains("<w:font w:name=\"楷体_GB2312\"><w:altName w:val=\"楷体\"/>");
    }

    @Test
    void word_does_not_open_it_in_compatibility_mode() {
        assertThat(docx.part("word/settings.xml")).contains("w:name=\"compatibilityMode\"", "w:val=\"15\"");
    }

    private CTRPr defaults() throws XmlException, IOException {
        return docx.document().getStyle().getDocDefaults().getRPrDefault().getRPr();
    }
}
