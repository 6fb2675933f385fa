package org.chuangyou.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a .docx again with the document's date on every part: POI stamps them with the time of day. */
final class ReproducibleArchive {

    private ReproducibleArchive() {}

    static byte[] of(byte[] docx, LocalDate date) throws IOException {
        var packed = new ByteArrayOutputStream(docx.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var out = new ZipOutputStream(packed)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(dated(part.getName(), date));
                in.transferTo(out);
            }
        }
        return packed.toByteArray();
    }

    private static ZipEntry dated(String name, LocalDate date) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(date.atStartOfDay());
        return entry;
    }
}
