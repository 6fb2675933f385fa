package org.chuangyou.evaluation.pledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many said so, by the grades of 评诺: 好, 较好, 一般, 差. */
record Counts(
        @JsonProperty("GOOD") int good,
        @JsonProperty("FAIRLY_GOOD") int fairlyGood,
        @JsonProperty("FAIR") int fair,
        @JsonProperty("POOR") int poor) {

    /** One who spoke. */
    static Counts of(Grade grade) {
        return switch (grade) {
            case GOOD -> new Counts(1, 0, 0, 0);
            case FAIRLY_GOOD -> new Counts(0, 1, 0, 0);
            case FAIR -> new Counts(0, 0, 1, 0);
            case POOR -> new Counts(0, 0, 0, 1);
        };
    }

    enum Grade {
        GOOD,
        FAIRLY_GOOD,
        FAIR,
        POOR
    }
}
