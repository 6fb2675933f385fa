package org.chuangyou.organization.tree;

import java.util.EnumSet;
import java.util.Set;

import org.chuangyou.exchange.Labelled;

/** 组织类别. */
public enum OrganizationKind implements Labelled {
    WORKING_COMMITTEE("党工委"),
    PARTY_COMMITTEE("党委"),
    GENERAL_BRANCH("党总支"),
    BRANCH("党支部"),
    JOINT_BRANCH("联合党支部"),
    PARTY_GROUP("党小组");

    private static final Set<OrganizationKind> COMMITTEES = EnumSet.of(WORKING_COMMITTEE, PARTY_COMMITTEE);
    private static final Set<OrganizationKind> BRANCHES = EnumSet.of(BRANCH, JOINT_BRANCH);

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
        return BRANCHES.contains(this);
    }

    /** Whether it is a part of a branch: 党小组 by grade or by office, without members of its own. */
    public boolean isPartyGroup() {
        return this == PARTY_GROUP;
    }

    /** Whether it may stand at the top, with nothing above it. */
    boolean mayStandAlone() {
        return !isBranch() && !isPartyGroup();
    }

    /**
     * Under which kinds it may stand (隶属关系): committees under committees, a general branch under a committee, a branch
     * under a committee or a general branch, and a party group under a branch. 党章 chapter 5; 支部工作条例 art. 4 and 13.
     */
    Set<OrganizationKind> mayStandUnder() {
        return switch (this) {
            case WORKING_COMMITTEE, PARTY_COMMITTEE, GENERAL_BRANCH -> EnumSet.copyOf(COMMITTEES);
            case BRANCH, JOINT_BRANCH -> EnumSet.of(WORKING_COMMITTEE, PARTY_COMMITTEE, GENERAL_BRANCH);
            case PARTY_GROUP -> EnumSet.copyOf(BRANCHES);
        };
    }
}
