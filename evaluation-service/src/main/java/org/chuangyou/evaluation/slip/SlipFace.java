package org.chuangyou.evaluation.slip;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** What stands on a slip and where. Lengths are points, 1/72 inch. */
final class SlipFace {

    private static final String ANONYMOUS = "本纸条无记名、不编号，任意抽取，没有人知道由谁抽到。请不要在上面写字。";

    /** Wide enough for printers that leave an edge white, and for scissors. */
    private static final float EDGE = 20;

    private static final float SQUARE = 92;
    private static final float GAP = 12;

    /** What a reader of the code wants white around it: four of its dots. */
    private static final float QUIET = 10;

    private final Heading heading;
    private final String page;
    private final Letters letters;

    SlipFace(Heading heading, String page, Letters letters) {
        this.heading = heading;
        this.page = page;
        this.letters = letters;
    }

    void draw(PDPageContentStream content, float left, float top, float width, float height, String code)
            throws IOException {
        var x = left + EDGE;
        var y = top - EDGE;
        var column = width - 2 * EDGE - GAP - SQUARE;
        letters.block(content, heading.title(), x, y, column, 43, 12, 7);
        letters.block(content, heading.organizer(), x, y - 46, column, 20, 9, 6);
        letters.block(content, "分组：" + heading.group(), x, y - 67, column, 12, 10, 6);
        letters.block(content, ANONYMOUS, x, y - 80, column, 18, 7.5f, 6);
        letters.block(content, heading.statement(), x, y - 99, column, 15, 6.5f, 5.5f);
        letters.line(content, code, x, top - height + EDGE, 13);
        square(content, left + width - EDGE - SQUARE, y, code);
    }

    private void square(PDPageContentStream content, float x, float top, String code) throws IOException {
        QrCode.of(address(code)).draw(content, x, top - SQUARE, SQUARE);
        letters.block(content, "手机扫码投票；或打开网页输入测评码", x, top - SQUARE - QUIET, SQUARE, 18, 7, 6);
        letters.block(content, page, x, top - SQUARE - QUIET - 18, SQUARE, 14, 7, 4);
    }

    /** Poll and code stand in the fragment: a browser keeps it to itself, so no server or proxy on the way reads it. */
    private String address(String code) {
        return page + "#poll=" + heading.poll() + "&code=" + code;
    }
}
