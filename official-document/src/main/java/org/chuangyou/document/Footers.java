package org.chuangyou.document;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Page numbers as {@code — 1 —} in 4号 宋体, one character from the outer edge: right on odd pages, left on even ones
 * (GB/T 9704-2012, 7.5).
 */
final class Footers {

    /** A dash stands three millimetres above the lower edge of its line. */
    private static final int DASH = Measures.millimetres(3);

    /** From the paper's edge to the footer's, so that the dashes stand 7 mm below the type area. */
    static final int FROM_EDGE = Measures.BOTTOM - Measures.millimetres(7) - DASH;

    private static final int CHARACTER = 14 * 20;

    private Footers() {}

    static String styles() {
        return style("FooterOdd", "页码（单页）", "right") + style("FooterEven", "页码（双页）", "left");
    }

    static void applyTo(XWPFDocument sheet) {
        sheet.getSettings().setEvenAndOddHeadings(true);
        add(sheet, HeaderFooterType.DEFAULT, "FooterOdd");
        add(sheet, HeaderFooterType.EVEN, "FooterEven");
    }

    private static void add(XWPFDocument sheet, HeaderFooterType pages, String style) {
        var paragraph = sheet.createFooter(pages).createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText("— ");
        var number = paragraph.getCTP().addNewFldSimple();
        number.setInstr("PAGE");
        number.addNewR().addNewT().setStringValue("1");
        paragraph.createRun().setText(" —");
    }

    private static String style(String id, String name, String side) {
        return StyleSheet.style(id, name, """
                <w:snapToGrid w:val="0"/><w:spacing w:line="400" w:lineRule="exact"/><w:ind w:%2$s="%1$d"/><w:jc w:val="%2$s"/>
                """.formatted(CHARACTER, side), """
                <w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:spacing w:val="0"/>
                <w:sz w:val="28"/><w:szCs w:val="28"/>
                """);
    }
}
