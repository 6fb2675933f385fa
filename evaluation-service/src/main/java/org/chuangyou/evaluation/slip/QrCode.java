package org.chuangyou.evaluation.slip;

import java.io.IOException;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** A QR code, drawn as areas and not as a picture, so that it is sharp on every printer. */
final class QrCode {

    private final ByteMatrix dots;

    private QrCode(ByteMatrix dots) {
        this.dots = dots;
    }

    static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            // Without its message, which may have the text in it.
            throw new IllegalStateException("the voting page's address is too long for a QR code");
        }
    }

    void draw(PDPageContentStream content, float x, float y, float size) throws IOException {
        var dot = size / dots.getWidth();
        content.saveGraphicsState();
        // From here on a dot is one long, and rows count from the top.
        content.transform(new Matrix(dot, 0, 0, -dot, x, y + size));
        for (var row = 0; row < dots.getHeight(); row++) {
            row(content, row);
        }
        content.fill();
        content.restoreGraphicsState();
    }

    /** Neighbouring dots are one area: a thousand slips are a small file then. */
    private void row(PDPageContentStream content, int row) throws IOException {
        var from = 0;
        while (from < dots.getWidth()) {
            var to = from;
            while (to < dots.getWidth() && dots.get(to, row) == 1) {
                to++;
            }
            if (to > from) {
                content.addRect(from, row, to - from, 1);
            }
            from = to + 1;
        }
    }
}
