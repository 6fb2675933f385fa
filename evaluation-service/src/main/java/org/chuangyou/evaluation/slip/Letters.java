package org.chuangyou.evaluation.slip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets text in Noto Sans SC, of which the characters used are embedded: it looks alike wherever it is opened. */
final class Letters {

    private static final String FONT = "/font/NotoSansSC_400Regular.ttf";

    /** 〓 has stood for a character that the printer has not since lead type. */
    private static final int MISSING = 0x3013;

    private static final float LEADING = 1.2f;

    /** How far the top of a line is above its foot, in parts of its size. */
    private static final float ASCENT = 0.88f;

    private final PDFont font;
    private final CmapLookup glyphs;

    private Letters(PDFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static Letters embeddedIn(PDDocument document) throws IOException {
        try (var stream = Letters.class.getResourceAsStream(FONT)) {
            var file = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            return new Letters(PDType0Font.load(document, file, true), file.getUnicodeCmapLookup());
        }
    }

    /** One line, its foot at y. */
    void line(PDPageContentStream content, String text, float x, float y, float size) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(printable(text));
        content.endText();
    }

    /** Lines from a top downwards, as large as the area allows and not larger than wanted; what is too long is cut. */
    void block(
            PDPageContentStream content,
            String text,
            float x,
            float top,
            float width,
            float height,
            float wanted,
            float least)
            throws IOException {
        var size = wanted;
        var lines = wrapped(printable(text), width, size);
        while (size - 0.5f >= least && lines.size() * size * LEADING > height) {
            size -= 0.5f;
            lines = wrapped(printable(text), width, size);
        }
        var room = Math.min(lines.size(), Math.max(1, (int) (height / (size * LEADING))));
        for (var i = 0; i < room; i++) {
            line(content, lines.get(i), x, top - size * ASCENT - i * size * LEADING, size);
        }
    }

    /** Chinese may be broken between any two characters. */
    private List<String> wrapped(String text, float width, float size) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var character : text.codePoints().mapToObj(Character::toString).toList()) {
            if (!line.isEmpty() && width(line + character, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(character);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** A name with a character that the font has not must not keep a county from voting. */
    private String printable(String text) {
        return text.codePoints()
                .map(character -> Character.isISOControl(character) ? ' ' : character)
                .map(character -> glyphs.getGlyphId(character) == 0 ? MISSING : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
