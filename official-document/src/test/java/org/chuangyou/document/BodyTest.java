package org.chuangyou.document;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.chuangyou.document.Heading.Level;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyTest {

    @Test
    void headings_are_counted_and_a_higher_one_begins_the_lower_ones_anew() {
        var docx = Docx.of(Docx.anyDraft()
                .heading("进展情况")
                .subheading("公开承诺")
                .subheading("群众评议")
                .heading("存在问题")
                .subheading("月报迟交")
                .add(new Heading(Level.THIRD, "原因。"))
                .add(new Heading(Level.FOURTH, "人手少。"))
                .paragraph("正在补报。")
                .signed(Docx.SIGNATURE));

        assertThat(docx.texts("Heading1")).containsExactly("一、进展情况", "二、存在问题");
        assertThat(docx.texts("Heading2")).containsExactly("（一）公开承诺", "（二）群众评议", "（一）月报迟交");
        assertThat(docx.texts("Heading3")).containsExactly("1.原因。");
        assertThat(docx.texts("Heading4")).containsExactly("（1）人手少。");
    }

    @Test
    void a_heading_stays_with_what_follows() {
        assertThat(Docx.any().paragraphLook("Heading1").isSetKeepNext()).isTrue();
    }

    @Test
    void a_place_left_for_people_is_bracketed_and_shaded_light_yellow() {
        var docx = Docx.of(draftWithOpenText().signed(Docx.SIGNATURE));
        var runs = docx.paragraphs("BodyText").get(1).getRuns();

        assertThat(runs).extracting(XWPFRun::text).containsExactly("确定典型9个。", "〔请填写：典型做法与成效〕");
        assertThat(runs.get(0).getStyle()).isEmpty();
        assertThat(runs.get(1).getStyle()).isEqualTo("OpenText");
        assertThat(docx.runLook("OpenText").getShdArray(0).xgetFill().getStringValue())
                .isEqualTo("FFF59D");
    }

    @Test
    void a_document_tells_what_people_still_have_to_write() {
        assertThat(draftWithOpenText().signed(Docx.SIGNATURE).openTexts()).containsExactly("典型做法与成效");
        assertThat(Docx.anyDraft().signed(Docx.SIGNATURE).openTexts()).isEmpty();
    }

    @Test
    void quotation_marks_stay_in_the_chinese_font() {
        var run = Docx.of(Docx.anyDraft().paragraph("落实“四个明确”。").signed(Docx.SIGNATURE))
                .paragraphs("BodyText")
                .get(1)
                .getRuns()
                .get(0);

        assertThat(run.getCTR().getRPr().getRFontsArray(0).getHint()).hasToString("eastAsia");
    }

    @Test
    void an_addressee_gets_its_colon_once() {
        assertThat(Docx.of(Docx.anyDraft().to("县委组织部").signed(Docx.SIGNATURE)).texts("Addressee"))
                .containsExactly("县委组织部：");
        assertThat(Docx.of(Docx.anyDraft().to("县委组织部：").signed(Docx.SIGNATURE)).texts("Addressee"))
                .containsExactly("县委组织部：");
        assertThat(Docx.any().texts("Addressee")).isEmpty();
    }

    @Test
    void lines_people_typed_become_paragraphs() {
        var docx = Docx.of(Docx.anyDraft()
                .addAll(Paragraph.linesOf("一是建章立制。\r\n\n　　二是\t结对\u0007帮扶。\n"))
                .signed(Docx.SIGNATURE));

        assertThat(docx.texts("BodyText")).containsExactly("现将情况报告如下。", "一是建章立制。", "二是 结对帮扶。");
    }

    @Test
    void a_character_outside_the_basic_plane_survives_and_half_of_one_does_not() {
        var docx = Docx.of(Docx.anyDraft().paragraph("校长王𬭚\uD86D。").signed(Docx.SIGNATURE));

        assertThat(docx.texts("BodyText")).contains("校长王𬭚。");
    }

    @Test
    void a_short_end_goes_to_the_next_page_with_the_signature() {
        var last = Docx.of(Docx.anyDraft().paragraph("特此报告。").signed(Docx.SIGNATURE))
                .paragraphs("BodyText")
                .get(1);

        assertThat(last.isKeepNext()).isTrue();
    }

    @Test
    void a_long_end_or_an_only_paragraph_stays_where_it_is() {
        var longEnd = Docx.of(Docx.anyDraft().paragraph("承诺。".repeat(60)).signed(Docx.SIGNATURE));

        assertThat(longEnd.paragraphs("BodyText")).noneMatch(XWPFParagraph::isKeepNext);
        assertThat(Docx.any().paragraphs("BodyText")).noneMatch(XWPFParagraph::isKeepNext);
    }

    private static DocumentDraft draftWithOpenText() {
        return Docx.anyDraft().paragraph(Span.text("确定典型9个。"), Span.open("典型做法与成效"));
    }
}
