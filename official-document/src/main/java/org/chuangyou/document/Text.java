package org.chuangyou.document;

/** Settled words. Figures come formatted by the caller, so that screen and paper show the same. */
public record Text(String text) implements Span {

    public Text {
        text = Printable.require("text", text);
    }

    @Override
    public String shown() {
        return text;
    }
}
