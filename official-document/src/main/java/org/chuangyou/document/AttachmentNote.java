package org.chuangyou.document;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import static org.chuangyou.document.Measures.CHARACTER;
import static org.chuangyou.document.Measures.LINE;

/** One line below the body, two characters in; names carry no full stop and wrap under their own beginning (7.3.4). */
final class AttachmentNote {

    private static final String LABEL = "附件：";
    private static final int AFTER_LABEL = 5 * CHARACTER;
    private static final int NUMBER = CHARACTER + CHARACTER / 2;

    private final Sheet sheet;

    AttachmentNote(Sheet sheet) {
        this.sheet = sheet;
    }

    void set(List<String> names) {
        if (names.size() == 1) {
            Sheet.write(line(AFTER_LABEL, 3 * CHARACTER, LINE), LABEL + names.get(0));
            return;
        }
        for (int at = 0; at < names.size(); at++) {
            var first = at == 0;
            var line = line(AFTER_LABEL + NUMBER, first ? 3 * CHARACTER + NUMBER : NUMBER, first ? LINE : 0);
            Sheet.write(line, (first ? LABEL : "") + (at + 1) + ".").addTab();
            Sheet.write(line, names.get(at));
        }
    }

    private XWPFParagraph line(int left, int hanging, int before) {
        var line = sheet.paragraph("AttachmentNote");
        line.setSpacingBefore(before);
        line.setIndentationLeft(left);
        line.setIndentationHanging(hanging);
        return line;
    }
}
