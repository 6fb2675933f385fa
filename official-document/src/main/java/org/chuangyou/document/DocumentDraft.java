package org.chuangyou.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.chuangyou.document.Heading.Level;

/** A document in the making, written from top to bottom and finished by its signature. */
public final class DocumentDraft {

    private final List<String> titleLines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private Optional<RedHeader> redHeader = Optional.empty();
    private String addressee = "";

    DocumentDraft(List<String> titleLines) {
        this.titleLines = titleLines;
    }

    public DocumentDraft under(RedHeader header) {
        redHeader = Optional.of(header);
        return this;
    }

    /** 主送机关, with or without its colon. */
    public DocumentDraft to(String addressee) {
        this.addressee = addressee;
        return this;
    }

    /** {@code 一、}. */
    public DocumentDraft heading(String text) {
        return add(new Heading(Level.FIRST, text));
    }

    /** {@code （一）}. */
    public DocumentDraft subheading(String text) {
        return add(new Heading(Level.SECOND, text));
    }

    public DocumentDraft paragraph(String text) {
        return add(Paragraph.of(text));
    }

    public DocumentDraft paragraph(Span... spans) {
        return add(Paragraph.of(spans));
    }

    public DocumentDraft add(Block block) {
        blocks.add(block);
        return this;
    }

    public DocumentDraft addAll(Collection<? extends Block> more) {
        blocks.addAll(more);
        return this;
    }

    public DocumentDraft attachment(String name) {
        attachments.add(name);
        return this;
    }

    public OfficialDocument signed(Signature signature) {
        return new OfficialDocument(redHeader, titleLines, addressee, blocks, attachments, signature);
    }
}
