package org.chuangyou.evaluation.slip;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A print file as people with eyes and telephones see it. */
final class PrintedSlips implements AutoCloseable {

    private static final int DPI = 200;

    private final PDDocument document;

    private PrintedSlips(PDDocument document) {
        this.document = document;
    }

    static PrintedSlips of(byte[] file) {
        try {
            return new PrintedSlips(Loader.loadPDF(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    int sheets() {
        return document.getNumberOfPages();
    }

    /** All text of it, without the breaks of lines; a character that looks like another counts as that. */
    String text() {
        try {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the QR codes of a sheet say, as a telephone held over each slip reads it. */
    List<String> scanned(int sheet) {
        try {
            var image = new PDFRenderer(document).renderImageWithDPI(sheet, DPI);
            var width = image.getWidth() / 2;
            var height = image.getHeight() / 5;
            return IntStream.range(0, 10)
                    .mapToObj(slip -> image.getSubimage(slip % 2 * width, slip / 2 * height, width, height))
                    .flatMap(slip -> scanned(slip).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> scanned(BufferedImage slip) {
        var pixels = slip.getRGB(0, 0, slip.getWidth(), slip.getHeight(), null, 0, slip.getWidth());
        var seen = new RGBLuminanceSource(slip.getWidth(), slip.getHeight(), pixels);
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                    .getText());
        } catch (ReaderException e) {
            return Optional.empty(); // the sheet's last places may be empty
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
