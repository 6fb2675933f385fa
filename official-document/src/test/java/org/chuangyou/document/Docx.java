package org.chuangyou.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** A rendered document read back. */
record Docx(XWPFDocument document, byte[] bytes) {

    static final LocalDate DATE = LocalDate.of(2026, 7, 1);
    static final Signature SIGNATURE = Signature.of("青山县教育体育局", DATE);

    static Docx of(OfficialDocument document) {
        var bytes = document.toDocx();
        try {
            return new Docx(new XWPFDocument(new ByteArrayInputStream(bytes)), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocumentDraft anyDraft() {
        return OfficialDocument.titled("关于上半年工作的报告").paragraph("现将情况报告如下。");
    }

    static Docx any() {
        return of(anyDraft().signed(SIGNATURE));
    }

    List<XWPFParagraph> paragraphs(String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .toList();
    }

    XWPFParagraph only(String style) {
        var found = paragraphs(style);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " paragraphs of style " + style);
        }
        return found.get(0);
    }

    List<String> texts(String style) {
        return paragraphs(style).stream().map(XWPFParagraph::getText).toList();
    }

    CTSectPr section() {
        return document.getDocument().getBody().getSectPr();
    }

    CTStyle style(String id) {
        return document.getStyles().getStyle(id).getCTStyle();
    }

    CTPPrGeneral paragraphLook(String style) {
        return style(style).getPPr();
    }

    CTRPr runLook(String style) {
        return style(style).getRPr();
    }

    String chineseFont(String style) {
        return runLook(style).getRFontsArray(0).getEastAsia();
    }

    String part(String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no part " + name);
    }
}
