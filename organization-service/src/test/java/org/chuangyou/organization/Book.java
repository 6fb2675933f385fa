package org.chuangyou.organization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A workbook made by hand, cell by cell, as the programs of offices and of strangers write them. */
final class Book {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Book() {}

    /** One sheet with these rows, each written out as XML: {@code <c t="inlineStr"><is><t>…</t></is></c>}. */
    static Book of(String sheet, String... rows) {
        return new Book()
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='%s' sheetId='1' r:id='r1'/></sheets></workbook>"
                                .formatted(MAIN, RELATIONS, sheet))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns='%s'><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>"
                                .formatted(PACKAGE))
                .withSheet(String.join("", rows));
    }

    Book withSheet(String rows) {
        return with(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    }

    Book with(String part, String content) {
        return with(part, content.getBytes(UTF_8));
    }

    Book with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    static String text(String value) {
        return "<c t='inlineStr'><is><t>" + value + "</t></is></c>";
    }

    static String number(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    /** A row of texts, from a line of CSV without quotes. */
    static String line(String csv) {
        var cells = new StringBuilder();
        for (var cell : csv.split(",", -1)) {
            cells.append(text(cell));
        }
        return row(cells.toString());
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook as fastexcel writes it: a sheet for each entry, its lines those of a CSV without quotes. */
    static byte[] written(Map<String, String> sheets) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, csv) -> {
                var sheet = workbook.newWorksheet(name);
                var lines = csv.split("\n");
                for (var i = 0; i < lines.length; i++) {
                    var cells = lines[i].split(",", -1);
                    for (var j = 0; j < cells.length; j++) {
                        sheet.value(i, j, cells[j]);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The parts of a workbook, or the files of a zip, by name. */
    static Map<String, byte[]> parts(byte[] zipped) {
        var parts = new LinkedHashMap<String, byte[]>();
        try {
            var file = Files.write(Files.createTempFile("book", ".zip"), zipped);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The text of a part with its characters written out: some programs write every Chinese one as a number. */
    static String readable(byte[] part) {
        return Pattern.compile("&#x([0-9a-fA-F]+);")
                .matcher(new String(part, UTF_8))
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }
}
