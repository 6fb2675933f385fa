package org.chuangyou.document;

/** A heading without its number: the document counts. */
public record Heading(Level level, String text) implements Block {

    /** The four levels of GB/T 9704-2012, 7.3.3. */
    public enum Level {
        FIRST,
        SECOND,
        THIRD,
        FOURTH
    }

    public Heading {
        if (level == null) {
            throw new IllegalArgumentException("A heading needs a level");
        }
        text = Printable.require("heading", text);
    }
}
