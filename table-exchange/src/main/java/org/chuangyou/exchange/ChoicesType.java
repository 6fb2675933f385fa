package org.chuangyou.exchange;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Some labels of a code list with semicolons between them; the database holds an array of the constants' names. */
record ChoicesType<E extends Enum<E>>(Class<E> codes) implements ColumnType<Set<E>> {
    @Override
    public String name() {
        return "choices";
    }

    @Override
    public Set<E> read(String text, ImportDate date) throws Misfit {
        var chosen = EnumSet.noneOf(codes);
        for (var label : Parts.of(text)) {
            chosen.add(Labels.constant(codes, label));
        }
        return chosen;
    }

    /** The SQL gives the names with commas between them. */
    @Override
    public Object show(Object stored) {
        return stored == null
                ? null
                : Arrays.stream(stored.toString().split(","))
                        .map(name -> Enum.valueOf(codes, name))
                        .sorted()
                        .map(Labels::of)
                        .collect(Collectors.joining(Parts.SEPARATOR));
    }

    @Override
    public String spell(Set<E> value) {
        return value.stream().map(Labels::of).collect(Collectors.joining(Parts.SEPARATOR));
    }

    @Override
    public List<String> labels() {
        return Labels.of(codes);
    }

    @Override
    public int longest() {
        return labels().stream().mapToInt(label -> label.length() + 1).sum();
    }
}
