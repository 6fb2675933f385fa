package org.chuangyou.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks a title into lines of nearly one length, since the standard wants it broken with care (7.3.1) and Word would leave
 * one or two characters alone on the last line. A machine knows no words: whoever minds passes the lines.
 */
final class TitleLines {

    /** 442 points hold 20 characters of 22. */
    static final int LONGEST = 20;

    /** Leaves room to move a break away from a character that must not begin a line. */
    private static final int COMFORTABLE = 19;

    private static final String NEVER_FIRST = "的了和与及年月日";

    private TitleLines() {}

    static List<String> of(String title) {
        var lines = new ArrayList<String>();
        var rest = title;
        for (int left = linesNeeded(title); left > 1; left--) {
            var cut = bestBreak(rest, (double) rest.length() / left);
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }

    private static int linesNeeded(String title) {
        var width = (title.codePoints().map(c -> c < 0x80 ? 1 : 2).sum() + 1) / 2; // digits are half as wide
        return width <= LONGEST ? 1 : (width + COMFORTABLE - 1) / COMFORTABLE;
    }

    private static int bestBreak(String text, double ideal) {
        var breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text);
        var best = Math.min(text.length(), LONGEST);
        var distance = Double.MAX_VALUE;
        for (int at = breaks.next(); at < text.length() && at <= LONGEST; at = breaks.next()) {
            if (Math.abs(at - ideal) <= distance && NEVER_FIRST.indexOf(text.charAt(at)) < 0) {
                best = at;
                distance = Math.abs(at - ideal);
            }
        }
        return best;
    }
}
