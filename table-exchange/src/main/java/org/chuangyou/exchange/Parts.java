package org.chuangyou.exchange;

import java.util.Arrays;
import java.util.List;

/** Several values in one cell, with a semicolon of either width between them. */
final class Parts {

    static final String SEPARATOR = ";";

    private Parts() {}

    static List<String> of(String text) {
        return Arrays.stream(text.split("[;；]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
