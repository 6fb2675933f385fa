package org.chuangyou.exchange;

import java.util.Map;

/** Free text in one line. */
record TextType(int longest) implements ColumnType<String> {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public String read(String text, ImportDate date) throws Misfit {
        return plain(text, longest);
    }

    static String plain(String text, int longest) throws Misfit {
        if (text.length() > longest) {
            throw new Misfit("too-long", Map.of("longest", longest));
        }
        // A control character would break lists and documents later; a NUL is refused by the database.
        for (var i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i)) || isHalfPair(text, i)) {
                throw new Misfit("control-character");
            }
        }
        return text;
    }

    /** Half of a surrogate pair cannot be written as UTF-8. */
    private static boolean isHalfPair(String text, int at) {
        var character = text.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(character) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
