package org.chuangyou.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.chuangyou.document.OfficialDocument;
import org.chuangyou.document.Signature;

/** A report on paper: its kept words, title and signature in the form of GB/T 9704-2012. Nothing is reckoned here. */
final class Paper {

    /** So many characters of the title's size stand on a line. */
    private static final int LINE = 20;

    private Paper() {}

    static byte[] of(Statement content, LocalDate madeOn) {
        return OfficialDocument.titled(titleLines(content.titleParts()).toArray(String[]::new))
                .addAll(content.passages().stream().map(Passage::block).toList())
                .signed(Signature.of(content.figures().organization().name(), madeOn))
                .toDocx();
    }

    /** As many parts on a line as it holds; a part too long for any line leaves all breaking to the document. */
    static List<String> titleLines(List<String> parts) {
        if (parts.stream().anyMatch(part -> part.length() > LINE)) {
            return List.of(String.join("", parts));
        }
        var lines = new ArrayList<String>();
        for (var part : parts) {
            var last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            if (lines.isEmpty() || last.length() + part.length() > LINE) {
                lines.add(part);
            } else {
                lines.set(lines.size() - 1, last + part);
            }
        }
        return lines;
    }
}
