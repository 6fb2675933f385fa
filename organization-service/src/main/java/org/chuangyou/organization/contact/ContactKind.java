package org.chuangyou.organization.contact;

import org.chuangyou.exchange.Labelled;

/** 联系制度. */
enum ContactKind implements Labelled {
    LEADER("领导联系点"),
    /** County leaders stand outside the education system's rosters: they are known by name and office. */
    COUNTY_LEADER("县级领导干部包学校");

    private final String label;

    ContactKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
