package org.chuangyou.pledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What stands in a workbook or a zip of files. */
public final class Book {

    private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-fA-F]+);");

    private Book() {}

    /** The parts of a workbook, or the files of a zip, by name; the moment of its writing is not among them. */
    public static Map<String, byte[]> parts(byte[] zipped) {
        try {
            var file = Files.write(Files.createTempFile("book", ".zip"), zipped);
            try (var zip = new ZipFile(file.toFile())) {
                var parts = new TreeMap<String, byte[]>();
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
                parts.remove("docProps/core.xml");
                return parts;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts as texts, with the characters written out that the writer gives as numbers. */
    public static Map<String, String> texts(byte[] zipped) {
        var texts = new TreeMap<String, String>();
        parts(zipped).forEach((name, part) -> texts.put(name, readable(new String(part, UTF_8))));
        return texts;
    }

    private static String readable(String xml) {
        return CHARACTER.matcher(xml).replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
