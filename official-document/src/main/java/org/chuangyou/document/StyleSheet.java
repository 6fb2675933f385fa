package org.chuangyou.document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import static org.chuangyou.document.Measures.CHARACTER;
import static org.chuangyou.document.Measures.LINE;
import static org.chuangyou.document.Measures.SPACING;

/**
 * Every look is a named style, so that an office edits a document without breaking its form. Chinese is set in the official
 * fonts by their official names; {@link FontTable} says what to take where they are missing.
 *
 * <p>Digits and Latin are Times New Roman. The standard names no font for them; the guides by which offices work ask for
 * this one, and its digits keep their half width in every font made to replace it, so that the date stands where it should.
 */
final class StyleSheet {

    /**
     * Nothing is added between 汉字 and digits: 28 characters fill the type area. Punctuation may hang over the margin,
     * as Word does by itself: where it may not, LibreOffice 7.4 loses the mark at the end of a full line.
     */
    private static final String BASE = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:docDefaults><w:rPrDefault><w:rPr>
              <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="仿宋_GB2312"/>
              <w:spacing w:val="{spacing}"/><w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/>
              <w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>
            </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>
              <w:widowControl w:val="0"/><w:overflowPunct w:val="1"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>
              <w:spacing w:before="0" w:after="0" w:line="{line}" w:lineRule="exact"/><w:jc w:val="both"/>
            </w:pPr></w:style>
            """;

    private static final String INDENTED = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"{2 characters}\"/>";
    private static final String HEADING = "<w:keepNext/>" + INDENTED + "<w:outlineLvl w:val=\"%d\"/>";
    private static final String CENTRED = "<w:jc w:val=\"center\"/>";
    private static final String OFF_GRID = "<w:snapToGrid w:val=\"0\"/>";
    private static final String TABLE_LINE = OFF_GRID + "<w:spacing w:line=\"400\" w:lineRule=\"exact\"/>";
    private static final String TITLE_FONT = font("方正小标宋简体") + "<w:spacing w:val=\"0\"/>";
    private static final String SMALL_4 = "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>";

    private static final String STYLES = BASE
            + style("IssuerMark", "发文机关标志", OFF_GRID + CENTRED, font("方正小标宋简体") + "<w:color w:val=\"FF0000\"/>")
            + style("DocumentNumber", "发文字号", RedHeaderSetter.RULE + CENTRED, "")
            + style("Title", "Title", OFF_GRID + CENTRED, TITLE_FONT + "<w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>")
            + style("Addressee", "主送机关", "", "")
            + style("BodyText", "Body Text", INDENTED, "")
            + style("Heading1", "heading 1", HEADING.formatted(0), font("黑体"))
            + style("Heading2", "heading 2", HEADING.formatted(1), font("楷体_GB2312"))
            + style("Heading3", "heading 3", HEADING.formatted(2), "")
            + style("Heading4", "heading 4", HEADING.formatted(3), "")
            + style("AttachmentNote", "附件说明", "<w:keepNext/>", "")
            + style("IssuingBody", "发文机关署名", "<w:keepNext/><w:keepLines/>", "")
            + style("IssueDate", "成文日期", "<w:keepLines/>", "")
            + style("TableCaption", "表题", "<w:keepNext/>" + CENTRED, font("黑体") + SMALL_4)
            + style("TableHead", "表头", TABLE_LINE + CENTRED, font("黑体") + SMALL_4)
            + style("TableWords", "表中文字", TABLE_LINE + "<w:jc w:val=\"left\"/>", SMALL_4)
            + style("TableFigures", "表中数字", TABLE_LINE + "<w:jc w:val=\"right\"/>", SMALL_4)
            + Footers.styles()
            + character("Signatory", "签发人姓名", font("楷体_GB2312"))
            + character("OpenText", "待填写", "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF59D\"/>")
            + "</w:styles>";

    private StyleSheet() {}

    static void applyTo(XWPFDocument sheet) throws XmlException {
        var measured = STYLES.replace("{spacing}", String.valueOf(SPACING))
                .replace("{line}", String.valueOf(LINE))
                .replace("{2 characters}", String.valueOf(2 * CHARACTER));
        sheet.createStyles().setStyles(StylesDocument.Factory.parse(measured).getStyles());
    }

    static String style(String id, String name, String paragraph, String run) {
        return """
                <w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:qFormat/>
                <w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>
                """.formatted(id, name, paragraph, run);
    }

    private static String character(String id, String name, String run) {
        return """
                <w:style w:type="character" w:styleId="%s"><w:name w:val="%s"/><w:qFormat/><w:rPr>%s</w:rPr></w:style>
                """.formatted(id, name, run);
    }

    private static String font(String eastAsian) {
        return "<w:rFonts w:eastAsia=\"" + eastAsian + "\"/>";
    }
}
