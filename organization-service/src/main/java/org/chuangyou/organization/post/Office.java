package org.chuangyou.organization.post;

import org.chuangyou.exchange.Labelled;

/** 党内职务. */
enum Office implements Labelled {
    SECRETARY("书记"),
    DEPUTY_SECRETARY("副书记"),
    COMMISSIONER("委员"),
    ORGANIZATION_COMMISSIONER("组织委员"),
    PUBLICITY_COMMISSIONER("宣传委员"),
    DISCIPLINE_COMMISSIONER("纪检委员"),
    GROUP_HEAD("党小组组长"),
    DEDICATED_CADRE("专职党务干部"),
    PART_TIME_CADRE("兼职党务干部");

    private final String label;

    Office(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** 书记, 副书记 and every 委员 are elected and make up the committee (支部工作条例 art. 20). */
    boolean isElected() {
        return leads() || isCommissioner();
    }

    /** 书记 and 副书记 are answered for by the organisation above. */
    boolean leads() {
        return this == SECRETARY || this == DEPUTY_SECRETARY;
    }

    boolean isCommissioner() {
        return this == COMMISSIONER
                || this == ORGANIZATION_COMMISSIONER
                || this == PUBLICITY_COMMISSIONER
                || this == DISCIPLINE_COMMISSIONER;
    }
}
