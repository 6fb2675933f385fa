package org.chuangyou.document;

/**
 * A place that only people can fill. It is bracketed and shaded light yellow, so that nobody can overlook it, and carries
 * the character style 待填写, by which an office finds every such place and clears the shading again.
 */
public record OpenText(String prompt) implements Span {

    public OpenText {
        prompt = Printable.require("prompt of an open text", prompt);
    }

    @Override
    public String shown() {
        return "〔请填写：" + prompt + "〕";
    }
}
