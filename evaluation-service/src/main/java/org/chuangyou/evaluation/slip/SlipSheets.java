package org.chuangyou.evaluation.slip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Slips on sheets of A4, to be cut along the lines: no number, no date, one like the other but for its code. */
@ApplicationScoped
public class SlipSheets {

    private static final int COLUMNS = 2;
    private static final int ROWS = 5;
    private static final float WIDTH = PDRectangle.A4.getWidth() / COLUMNS;
    private static final float HEIGHT = PDRectangle.A4.getHeight() / ROWS;
    private static final float GREY = 0.6f;

    private final SlipSettings settings;

    SlipSheets(SlipSettings settings) {
        this.settings = settings;
    }

    /** The PDF. Its font is read anew each time: slips are printed a few times in a campaign. */
    public byte[] of(Heading heading, List<String> codes) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            // Else the file's identifier would be made from the time.
            document.setDocumentId(0L);
            document.getDocumentCatalog().setLanguage("zh-CN");
            var face = new SlipFace(heading, settings.votingPage(), Letters.embeddedIn(document));
            for (var from = 0; from < codes.size(); from += COLUMNS * ROWS) {
                sheet(document, face, codes.subList(from, Math.min(from + COLUMNS * ROWS, codes.size())));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("the slips could not be set", e);
        }
    }

    private static void sheet(PDDocument document, SlipFace face, List<String> codes) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            cuttingLines(content);
            for (var i = 0; i < codes.size(); i++) {
                var left = i % COLUMNS * WIDTH;
                var top = PDRectangle.A4.getHeight() - i / COLUMNS * HEIGHT;
                face.draw(content, left, top, WIDTH, HEIGHT, codes.get(i));
            }
        }
    }

    private static void cuttingLines(PDPageContentStream content) throws IOException {
        content.setStrokingColor(GREY);
        content.setLineWidth(0.5f);
        content.setLineDashPattern(new float[] {4, 3}, 0);
        for (var column = 1; column < COLUMNS; column++) {
            content.moveTo(column * WIDTH, 0);
            content.lineTo(column * WIDTH, PDRectangle.A4.getHeight());
        }
        for (var row = 1; row < ROWS; row++) {
            content.moveTo(0, row * HEIGHT);
            content.lineTo(PDRectangle.A4.getWidth(), row * HEIGHT);
        }
        content.stroke();
    }
}
