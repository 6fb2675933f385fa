package org.chuangyou.evaluation.slip;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A print file as people with eyes and telephones see it. */
final class PrintedSlips implements AutoCloseable {

    /** A telephone looks many times, from nearer and from further away. */
    private static final List<Integer> DISTANCES = List.of(150, 200, 300);

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
        var looks = DISTANCES.stream().map(dpi -> rendered(sheet, dpi)).toList();
        return IntStream.range(0, 10)
                .mapToObj(slip -> looks.stream()
                        .flatMap(look -> scanned(cut(look, slip)).stream())
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }

    private BufferedImage rendered(int sheet, int dpi) {
        try {
            return new PDFRenderer(document).renderImageWithDPI(sheet, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of a slip over which a telephone is held: right above, with white around the code. */
    private static BufferedImage cut(BufferedImage sheet, int slip) {
        var width = sheet.getWidth() / 2;
        var height = sheet.getHeight() / 5;
        var left = width * 60 / 100;
        return sheet.getSubimage(slip % 2 * width + left, slip / 2 * height, width - left, height * 72 / 100);
    }

    private static Optional<String> scanned(BufferedImage slip) {
        var pixels = slip.getRGB(0, 0, slip.getWidth(), slip.getHeight(), null, 0, slip.getWidth());
        var seen = new RGBLuminanceSource(slip.getWidth(), slip.getHeight(), pixels);
        return Stream.of(DecodeHintType.TRY_HARDER, DecodeHintType.PURE_BARCODE)
                .flatMap(way -> Stream.of(new HybridBinarizer(seen), new GlobalHistogramBinarizer(seen))
                        .flatMap(contrast -> read(contrast, way).stream()))
                .findFirst();
    }

    private static Optional<String> read(Binarizer contrast, DecodeHintType way) {
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(contrast), Map.of(way, true))
                    .getText());
        } catch (ReaderException e) {
            return Optional.empty(); // the sheet's last places may be empty, and not every look finds what there is
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
