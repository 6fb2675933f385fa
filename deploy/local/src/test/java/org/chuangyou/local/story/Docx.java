package org.chuangyou.local.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** The text of a .docx, without a word processor. */
final class Docx {

    private Docx() {}

    static String textOf(byte[] document) throws IOException {
        try (var archive = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    var xml = new String(archive.readAllBytes(), StandardCharsets.UTF_8);
                    return xml.replaceAll("</w:p>", "\n").replaceAll("<[^>]+>", "");
                }
            }
        }
        throw new IOException("no text in the document");
    }
}
