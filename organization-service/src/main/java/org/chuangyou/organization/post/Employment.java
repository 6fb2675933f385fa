package org.chuangyou.organization.post;

import org.chuangyou.exchange.Labelled;

/** 专兼职. */
enum Employment implements Labelled {
    FULL_TIME("专职"),
    PART_TIME("兼职");

    private final String label;

    Employment(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
