package org.chuangyou.organization.group;

import org.chuangyou.exchange.Labelled;

/** As what somebody sits in a group. */
enum GroupRole implements Labelled {
    HEAD("组长"),
    DEPUTY_HEAD("副组长"),
    MEMBER("成员"),
    DIRECTOR("主任"),
    DEPUTY_DIRECTOR("副主任"),
    STAFF("工作人员");

    private final String label;

    GroupRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
