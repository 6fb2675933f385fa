package org.chuangyou.document;

/** A stretch of a paragraph: words that are settled, or a place left for people to write. */
public sealed interface Span permits Text, OpenText {

    /** The words as they stand on the paper. */
    String shown();

    static Span text(String text) {
        return new Text(text);
    }

    /** What to write, without brackets, as in {@code 典型做法与成效}. */
    static Span open(String prompt) {
        return new OpenText(prompt);
    }
}
