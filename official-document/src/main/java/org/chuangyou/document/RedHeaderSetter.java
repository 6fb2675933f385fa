package org.chuangyou.document;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

import static org.chuangyou.document.Measures.CHARACTER;
import static org.chuangyou.document.Measures.LINE;
import static org.chuangyou.document.Measures.TYPE_WIDTH;

/** The red head of the first page (GB/T 9704-2012, 7.2.4 to 7.2.7). */
final class RedHeaderSetter {

    /** 4 mm below the number; a line of 579 is itself some 6 points deeper than its 16-point characters. */
    static final String RULE = """
            <w:pBdr><w:bottom w:val="single" w:sz="12" w:space="6" w:color="FF0000"/></w:pBdr>
            """;

    /** Points. Larger would exceed the size the standard's own specimen shows. */
    private static final int LARGEST_MARK = 60;

    private static final int SMALLEST_MARK = 22;

    private final Sheet sheet;

    RedHeaderSetter(Sheet sheet) {
        this.sheet = sheet;
    }

    void set(RedHeader header) {
        setMark(header.issuerMark());
        if (header.hasSignatory()) {
            setNumberAndSignatory(header);
        } else {
            Sheet.write(numberLine(), header.number());
        }
    }

    /** As large as fits on one line; its upper edge 35 mm below the upper edge of the type area. */
    private void setMark(String mark) {
        var points = Math.max(SMALLEST_MARK, Math.min(LARGEST_MARK, TYPE_WIDTH / 20 / mark.length()));
        var paragraph = sheet.paragraph("IssuerMark");
        paragraph.setSpacingBefore(Measures.millimetres(35));
        paragraph.setSpacingBetween(points * 1.1, LineSpacingRule.EXACT);
        Sheet.write(paragraph, mark).setFontSize(points);
    }

    /** A document to a superior body: the number left, the signatory right, each one character from the edge. */
    private void setNumberAndSignatory(RedHeader header) {
        var line = numberLine();
        line.setAlignment(ParagraphAlignment.LEFT);
        line.setIndentationFirstLine(CHARACTER); // not from the left, or the rule would follow
        var tab = line.getCTPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(TYPE_WIDTH - CHARACTER));
        Sheet.write(line, header.number()).addTab();
        Sheet.write(line, "签发人：");
        Sheet.write(line, header.signatory()).setStyle("Signatory");
    }

    private XWPFParagraph numberLine() {
        var line = sheet.paragraph("DocumentNumber");
        line.setSpacingBefore(2 * LINE);
        return line;
    }
}
