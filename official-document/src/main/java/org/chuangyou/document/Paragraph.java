package org.chuangyou.document;

import java.util.List;

/** One paragraph of the body, its first line indented by two characters. */
public record Paragraph(List<Span> spans) implements Block {

    public Paragraph {
        if (spans == null || spans.isEmpty()) {
            throw new IllegalArgumentException("A paragraph must not be empty");
        }
        spans = List.copyOf(spans);
    }

    public static Paragraph of(Span... spans) {
        return new Paragraph(List.of(spans));
    }

    public static Paragraph of(String text) {
        return of(Span.text(text));
    }

    /** What people wrote in a text box: each line a paragraph, blank lines none. */
    public static List<Paragraph> linesOf(String text) {
        return text.lines()
                .map(Printable::clean)
                .filter(line -> !line.isBlank())
                .map(Paragraph::of)
                .toList();
    }

    int length() {
        return spans.stream().mapToInt(span -> span.shown().length()).sum();
    }
}
