package org.chuangyou.document;

import org.chuangyou.document.Heading.Level;

/**
 * Counts headings as 一、（一）1.（1）(GB/T 9704-2012, 7.3.3). The numbers become plain text and not a Word list, because a
 * list brings its own tab and indent, and loses its numbers when a passage is copied into another document.
 */
final class HeadingNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";

    private final int[] counts = new int[Level.values().length];

    String next(Level level) {
        var count = ++counts[level.ordinal()];
        for (int deeper = level.ordinal() + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        return switch (level) {
            case FIRST -> chinese(count) + "、";
            case SECOND -> "（" + chinese(count) + "）";
            case THIRD -> count + ".";
            case FOURTH -> "（" + count + "）";
        };
    }

    /** 一 to 九十九; nobody reads a hundredth heading. */
    static String chinese(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("A heading is numbered 1 to 99, not " + number);
        }
        var tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : digit(number % 10));
    }

    private static char digit(int digit) {
        return DIGITS.charAt(digit);
    }
}
