package org.chuangyou.evaluation.slip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
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

    /** What the QR codes of a sheet say. */
    List<String> scanned(int sheet) {
        try {
            var image = new PDFRenderer(document).renderImageWithDPI(sheet, DPI);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            var results = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(seen)));
            return Arrays.stream(results).map(Result::getText).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotFoundException e) {
            return List.of();
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
