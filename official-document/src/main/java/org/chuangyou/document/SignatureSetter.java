package org.chuangyou.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import static org.chuangyou.document.Measures.CHARACTER;
import static org.chuangyou.document.Measures.LINE;
import static org.chuangyou.document.Measures.TYPE_WIDTH;
import static org.chuangyou.document.Measures.widthOf;

/**
 * Places the issuing body and the date (GB/T 9704-2012, 7.3.5). Both are placed from the left, by their computed width, so
 * that they stand right towards each other even where a program widens the gaps between 汉字 and digits.
 */
final class SignatureSetter {

    private static final int TWO = 2 * CHARACTER;
    private static final int FOUR = 4 * CHARACTER;

    private final Sheet sheet;

    SignatureSetter(Sheet sheet) {
        this.sheet = sheet;
    }

    void set(Signature signature) {
        var body = widthOf(signature.body());
        var date = widthOf(signature.dateLine());
        if (signature.sealed()) {
            setCentred(signature, TYPE_WIDTH - Math.max(date + 2 * FOUR, body + 2 * TWO));
        } else {
            setStepped(signature, TYPE_WIDTH - TWO - Math.max(body, TWO + date));
        }
    }

    /**
     * Without a seal (7.3.5.2): the body one line below the text and two characters from the right, the date beginning two
     * characters after it. Where that date would come too far right, it takes the two characters and the body gives way.
     */
    private void setStepped(Signature signature, int left) {
        setLine("IssuingBody", signature.body(), ParagraphAlignment.LEFT, left).setSpacingBefore(LINE);
        setLine("IssueDate", signature.dateLine(), ParagraphAlignment.LEFT, left + TWO);
    }

    /**
     * With a seal (7.3.5.1): the date four characters from the right, the body centred above it; a body too long for that
     * keeps two characters from the right, and the date moves under its middle. The seal's upper edge reaches into the first
     * of the two lines left free.
     */
    private void setCentred(Signature signature, int left) {
        setLine("IssuingBody", signature.body(), ParagraphAlignment.CENTER, left)
                .setSpacingBefore(2 * LINE);
        setLine("IssueDate", signature.dateLine(), ParagraphAlignment.CENTER, left);
    }

    private XWPFParagraph setLine(String style, String text, ParagraphAlignment alignment, int left) {
        var line = sheet.paragraph(style);
        line.setAlignment(alignment);
        line.setIndentationLeft(Math.max(0, left));
        Sheet.write(line, text);
        return line;
    }
}
