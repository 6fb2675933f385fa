package org.chuangyou.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Blank official paper: page, grid, styles, fonts and page numbers are there, the words are not. */
final class Sheet implements AutoCloseable {

    private final XWPFDocument document = new XWPFDocument();

    Sheet() {
        try {
            StyleSheet.applyTo(document);
            FontTable.applyTo(document);
            WordSettings.applyTo(document);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("The stationery itself is broken", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        setPage();
        Footers.applyTo(document);
    }

    XWPFParagraph paragraph(String style) {
        return styled(document.createParagraph(), style);
    }

    XWPFTable table(int rows, int columns) {
        return document.createTable(rows, columns);
    }

    XWPFParagraph lastParagraph() {
        return document.getLastParagraph();
    }

    static XWPFParagraph styled(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style);
        return paragraph;
    }

    /** The hint keeps “ ” … — in the Chinese font: alone, Word would take them for Latin, half as wide. */
    static XWPFRun write(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.getCTR().addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
        run.setText(text);
        return run;
    }

    XWPFDocument document() {
        return document;
    }

    byte[] toBytes() throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void setPage() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(Measures.PAGE_WIDTH);
        size.setH(Measures.PAGE_HEIGHT);
        var margins = section.addNewPgMar();
        margins.setTop(Measures.TOP);
        margins.setBottom(Measures.BOTTOM);
        margins.setLeft(Measures.LEFT);
        margins.setRight(Measures.RIGHT);
        margins.setFooter(Footers.FROM_EDGE);
        margins.setHeader(Measures.millimetres(15));
        margins.setGutter(0);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(Measures.LINE));
    }
}
