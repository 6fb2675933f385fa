package org.chuangyou.organization.post;

import org.chuangyou.organization.roster.Labelled;

/** 党内职务. */
enum Office implements Labelled {
    SECRETARY("书记"),
    DEPUTY_SECRETARY("副书记"),
    COMMISSIONER("委员"),
    ORGANIZATION_COMMISSIONER("组织委员"),
    PUBLICITY_COMMISSIONER("宣传委员"),
    DISCIPLINE_COMMISSIONER("纪检委员");

    private final String label;

    Office(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
