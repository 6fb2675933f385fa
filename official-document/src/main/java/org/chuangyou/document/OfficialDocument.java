package org.chuangyou.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * An official document in the form of GB/T 9704-2012. Begin with {@link #titled}. The same document gives the same bytes.
 *
 * @param titleLines as they shall stand; a single line too long for the page is broken into balanced ones
 * @param addressee 主送机关; empty where there is none
 * @param attachments names of the attachments, in order
 */
public record OfficialDocument(
        Optional<RedHeader> redHeader,
        List<String> titleLines,
        String addressee,
        List<Block> blocks,
        List<String> attachments,
        Signature signature) {

    public OfficialDocument {
        titleLines = requireLines(titleLines);
        addressee = Printable.clean(addressee);
        blocks = List.copyOf(blocks);
        attachments = attachments.stream()
                .map(name -> Printable.require("name of an attachment", name))
                .toList();
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("The body of a document must not be empty");
        }
        if (signature == null) {
            throw new IllegalArgumentException("A document needs a signature");
        }
    }

    public static DocumentDraft titled(String... lines) {
        return new DocumentDraft(requireLines(List.of(lines)));
    }

    public String title() {
        return String.join("", titleLines);
    }

    /** What people still have to write, in order: nobody should issue a document while this is not empty. */
    public List<String> openTexts() {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).spans().stream())
                .filter(OpenText.class::isInstance)
                .map(span -> ((OpenText) span).prompt())
                .toList();
    }

    public byte[] toDocx() {
        return Typesetter.set(this);
    }

    /** Leaves the stream open. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(toDocx());
    }

    private static List<String> requireLines(List<String> lines) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("The title must not be empty");
        }
        return lines.stream().map(line -> Printable.require("title", line)).toList();
    }
}
