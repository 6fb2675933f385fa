package org.chuangyou.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RedHeaderTest {

    private static final RedHeader HEADER = RedHeader.of("青山县教育局文件", "青教〔2026〕7号");

    @Test
    void the_issuer_mark_is_red_and_35_millimetres_below_the_type_area() {
        var docx = Docx.of(Docx.anyDraft().under(HEADER).signed(Docx.SIGNATURE));

        assertThat(docx.texts("IssuerMark")).containsExactly("青山县教育局文件");
        assertThat(docx.runLook("IssuerMark").getColorArray(0).xgetVal().getStringValue())
                .isEqualTo("FF0000");
        assertThat(docx.only("IssuerMark").getSpacingBefore()).isEqualTo(Measures.millimetres(35));
    }

    @Test
    void the_issuer_mark_is_as_large_as_one_line_allows_but_never_above_60_points() {
        assertThat(markSize("青山县教育局文件")).isEqualTo(55);
        assertThat(markSize("中共青山县教育体育局委员会文件")).isEqualTo(29);
        assertThat(markSize("县委文件")).isEqualTo(60);
    }

    @Test
    void the_number_stands_two_lines_below_and_above_a_red_rule() {
        var docx = Docx.of(Docx.anyDraft().under(HEADER).signed(Docx.SIGNATURE));
        var rule = docx.paragraphLook("DocumentNumber").getPBdr().getBottom();

        assertThat(docx.texts("DocumentNumber")).containsExactly("青教〔2026〕7号");
        assertThat(docx.only("DocumentNumber").getSpacingBefore()).isEqualTo(2 * 579);
        assertThat(rule.xgetColor().getStringValue()).isEqualTo("FF0000");
    }

    @Test
    void a_document_to_a_superior_names_its_signatory_on_the_right_of_the_number() {
        var header = HEADER.signedOffBy("王建国");
        var line = Docx.of(Docx.anyDraft().under(header).signed(Docx.SIGNATURE)).only("DocumentNumber");

        assertThat(line.getText()).isEqualTo("青教〔2026〕7号\t签发人：王建国");
        assertThat(line.getRuns().get(2).getStyle()).isEqualTo("Signatory");
        assertThat(line.getIndentationLeft()).isEqualTo(-1);
    }

    @Test
    void the_title_stands_two_lines_below_the_rule_or_at_the_top_without_one() {
        assertThat(Docx.of(Docx.anyDraft().under(HEADER).signed(Docx.SIGNATURE))
                        .only("Title")
                        .getSpacingBefore())
                .isEqualTo(2 * 579);
        assertThat(Docx.any().only("Title").getSpacingBefore()).isZero();
    }

    private static int markSize(String mark) {
        var header = RedHeader.of(mark, "青教〔2026〕7号");
        var docx = Docx.of(Docx.anyDraft().under(header).signed(Docx.SIGNATURE));
        return docx.only("IssuerMark").getRuns().get(0).getFontSizeAsDouble().intValue();
    }
}
