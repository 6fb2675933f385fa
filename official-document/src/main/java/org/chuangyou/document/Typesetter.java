package org.chuangyou.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import static org.chuangyou.document.Measures.LINE;

/** Sets a document from its head to its date. */
final class Typesetter {

    /** Six lines of 28 characters. */
    private static final int SHORT = 6 * 28;

    private final Sheet sheet;
    private final HeadingNumbers numbers = new HeadingNumbers();

    private Typesetter(Sheet sheet) {
        this.sheet = sheet;
    }

    static byte[] set(OfficialDocument document) {
        try (var sheet = new Sheet()) {
            new Typesetter(sheet).setAll(document);
            FileProperties.applyTo(sheet.document(), document);
            return ReproducibleArchive.of(sheet.toBytes(), document.signature().date());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void setAll(OfficialDocument document) {
        document.redHeader().ifPresent(new RedHeaderSetter(sheet)::set);
        setTitle(document);
        if (!document.addressee().isEmpty()) {
            setAddressee(document.addressee());
        }
        document.blocks().forEach(this::setBlock);
        keepTheEndTogether(document.blocks());
        new AttachmentNote(sheet).set(document.attachments());
        new SignatureSetter(sheet).set(document.signature());
    }

    /** Two lines below the red rule, one line above what follows (7.3.1, 7.3.2). */
    private void setTitle(OfficialDocument document) {
        var lines = document.titleLines().stream()
                .flatMap(line -> TitleLines.of(line).stream())
                .toList();
        XWPFParagraph title = sheet.paragraph("Title");
        title.setSpacingBefore(document.redHeader().isPresent() ? 2 * LINE : 0);
        title.setSpacingAfter(LINE);
        for (int at = 0; at < lines.size(); at++) {
            var run = Sheet.write(title, lines.get(at));
            if (at < lines.size() - 1) {
                run.addBreak();
            }
        }
    }

    private void setAddressee(String addressee) {
        var colon = addressee.endsWith("：") || addressee.endsWith(":") ? "" : "：";
        Sheet.write(sheet.paragraph("Addressee"), addressee + colon);
    }

    private void setBlock(Block block) {
        if (block instanceof Heading heading) {
            var style = "Heading" + (heading.level().ordinal() + 1);
            Sheet.write(sheet.paragraph(style), numbers.next(heading.level()) + heading.text());
        } else if (block instanceof Paragraph paragraph) {
            setSpans(sheet.paragraph("BodyText"), paragraph.spans());
        } else if (block instanceof Table table) {
            new TableSetter(sheet).set(table);
        }
    }

    /**
     * A signature alone on a page could belong to anything, so a short last paragraph goes with it. A long one does not: it
     * would leave half a page empty; nor an only one: the first page must show some body (7.3.3).
     */
    private void keepTheEndTogether(List<Block> blocks) {
        var last = blocks.get(blocks.size() - 1);
        if (blocks.size() > 1 && last instanceof Paragraph paragraph && paragraph.length() <= SHORT) {
            sheet.lastParagraph().setKeepNext(true);
        }
    }

    private static void setSpans(XWPFParagraph paragraph, List<Span> spans) {
        for (var span : spans) {
            var run = Sheet.write(paragraph, span.shown());
            if (span instanceof OpenText) {
                run.setStyle("OpenText");
            }
        }
    }
}
