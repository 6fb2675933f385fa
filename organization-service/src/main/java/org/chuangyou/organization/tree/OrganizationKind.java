package org.chuangyou.organization.tree;

import org.chuangyou.organization.roster.Labelled;

/** 组织类别. */
public enum OrganizationKind implements Labelled {
    WORKING_COMMITTEE("党工委"),
    GENERAL_BRANCH("党总支"),
    BRANCH("党支部"),
    JOINT_BRANCH("联合党支部"),
    PARTY_GROUP("党小组");

    private final String label;

    OrganizationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether persons belong to it directly. */
    public boolean isBranch() {
        return this == BRANCH || this == JOINT_BRANCH;
    }
}
