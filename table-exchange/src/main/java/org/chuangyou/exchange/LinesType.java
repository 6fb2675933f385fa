package org.chuangyou.exchange;

import java.util.List;

/** Several texts in one cell, each in a line of its own; the SQL gives them with line breaks between them. */
record LinesType(int longest) implements ColumnType<List<String>> {
    @Override
    public String name() {
        return "lines";
    }

    @Override
    public List<String> read(String text, ImportDate date) throws Misfit {
        return new ProseType(longest)
                .read(text, date)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    public Object show(Object stored) {
        return new ProseType(longest).show(stored);
    }

    @Override
    public String spell(List<String> value) {
        return String.join("\n", value);
    }
}
