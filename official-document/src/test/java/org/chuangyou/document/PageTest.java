package org.chuangyou.document;

import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import static org.assertj.core.api.Assertions.assertThat;

class PageTest {

    private final Docx docx = Docx.any();

    @Test
    void the_paper_is_A4() {
        assertThat(docx.section().getPgSz().getW()).hasToString("11906");
        assertThat(docx.section().getPgSz().getH()).hasToString("16838");
    }

    @Test
    void the_margins_are_37_35_28_and_26_millimetres() {
        var margins = docx.section().getPgMar();

        assertThat(margins.getTop()).hasToString("2098");
        assertThat(margins.getBottom()).hasToString("1984");
        assertThat(margins.getLeft()).hasToString("1587");
        assertThat(margins.getRight()).hasToString("1474");
    }

    @Test
    void a_grid_of_lines_holds_22_on_a_page() {
        var grid = docx.section().getDocGrid();

        assertThat(grid.getType()).isEqualTo(STDocGrid.LINES);
        assertThat(grid.getLinePitch()).hasToString("579");
        assertThat(22 * 579).isLessThanOrEqualTo(16838 - 2098 - 1984);
    }

    @Test
    void a_line_holds_28_characters_but_not_29() {
        var width = 11906 - 1587 - 1474;

        assertThat(28 * Measures.CHARACTER).isLessThanOrEqualTo(width);
        assertThat(29 * Measures.CHARACTER).isGreaterThan(width);
    }

    @Test
    void odd_pages_are_numbered_on_the_right_and_even_pages_on_the_left() {
        var policy = docx.document().getHeaderFooterPolicy();

        assertThat(docx.document().getSettings().getEvenAndOddHeadings()).isTrue();
        assertThat(policy.getDefaultFooter().getParagraphs())
                .extracting("style")
                .containsExactly("FooterOdd");
        assertThat(policy.getEvenPageFooter().getParagraphs())
                .extracting("style")
                .containsExactly("FooterEven");
        assertThat(docx.paragraphLook("FooterOdd").getJc().getVal()).isEqualTo(STJc.RIGHT);
        assertThat(docx.paragraphLook("FooterEven").getJc().getVal()).isEqualTo(STJc.LEFT);
    }

    @Test
    void a_page_number_keeps_one_character_from_the_outer_edge() {
        assertThat(docx.paragraphLook("FooterOdd").getInd().getRight()).hasToString("280");
        assertThat(docx.paragraphLook("FooterEven").getInd().getLeft()).hasToString("280");
    }

    @Test
    void a_page_number_stands_between_dashes_in_宋体_of_14_points() {
        var paragraph =
                docx.document().getHeaderFooterPolicy().getDefaultFooter().getParagraphArray(0);

        assertThat(paragraph.getText()).isEqualTo("— 1 —");
        assertThat(paragraph.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        assertThat(docx.runLook("FooterOdd").getRFontsArray(0).getAscii()).isEqualTo("宋体");
        assertThat(docx.runLook("FooterOdd").getSzArray(0).getVal()).hasToString("28");
    }
}
