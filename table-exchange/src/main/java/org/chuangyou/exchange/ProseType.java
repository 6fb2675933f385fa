package org.chuangyou.exchange;

import java.util.Map;

/** Text of several lines. */
record ProseType(int longest) implements ColumnType<String> {
    @Override
    public String name() {
        return "prose";
    }

    @Override
    public String read(String text, ImportDate date) throws Misfit {
        var plain = oneBreak(text);
        if (plain.length() > longest) {
            throw new Misfit("too-long", Map.of("longest", longest));
        }
        TextType.plain(plain.replace('\n', ' ').replace('\t', ' '), longest);
        return plain;
    }

    @Override
    public Object show(Object stored) {
        return stored == null ? null : oneBreak(stored.toString()).strip();
    }

    /** A spreadsheet knows one way only to break a line. */
    private static String oneBreak(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
