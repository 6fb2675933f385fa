package org.chuangyou.document;

/** Text that XML can carry and a line can hold. What people type or paste must never be the reason a report fails. */
final class Printable {

    private Printable() {}

    static String require(String what, String text) {
        var printable = text == null ? "" : clean(text);
        if (printable.isBlank()) {
            throw new IllegalArgumentException("The " + what + " must not be empty");
        }
        return printable;
    }

    /** Line breaks and tabs become spaces; characters that XML 1.0 cannot carry (such as half a surrogate pair) go. */
    static String clean(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> isBreak(c) ? ' ' : c)
                .filter(Printable::isAllowed)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\u000B' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isAllowed(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
    }
}
