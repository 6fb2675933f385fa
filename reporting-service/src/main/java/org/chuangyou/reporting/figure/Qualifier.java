package org.chuangyou.reporting.figure;

/** How a number is meant: the 近500万元 of a source must never be printed as 500万元. */
public enum Qualifier {
    EXACT("", "", ""),
    NEARLY("近", "", ""),
    ODD("", "余", ""),
    MANY("", "多", ""),
    AT_LEAST("", "", "以上");

    private final String before;
    private final String between;
    private final String after;

    Qualifier(String before, String between, String after) {
        this.before = before;
        this.between = between;
        this.after = after;
    }

    /** Number and unit in their words, such as 近500万元, 40余条 or 85分以上. */
    String around(String number, String unit) {
        return before + number + between + unit + after;
    }
}
