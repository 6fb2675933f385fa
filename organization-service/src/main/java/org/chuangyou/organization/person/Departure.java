package org.chuangyou.organization.person;

/** How somebody ceased to be one of the county's persons. */
public enum Departure {
    /** 组织关系转出县外. */
    TRANSFERRED_OUT,
    /** 退党. */
    LEFT,
    /** 除名. */
    REMOVED,
    /** 开除党籍. */
    EXPELLED,
    /** 去世. */
    DIED,
    /** 取消预备党员资格. */
    DISQUALIFIED,
    /** 不再作为发展人选. */
    WITHDRAWN;

    /** Whether only an organisation above the branch may state it. */
    boolean isDecidedAbove() {
        return this == REMOVED || this == EXPELLED;
    }

    /** Whether it ends a membership, which somebody short of it does not have. */
    boolean needsMembership() {
        return this == LEFT || isDecidedAbove();
    }

    /** Whether such a person may be taken up as an applicant again. */
    boolean allowsReturn() {
        return this != DIED && this != EXPELLED;
    }

    /** Whether it follows from a step on the way into the Party, and is not stated by itself. */
    boolean belongsToDevelopment() {
        return this == DISQUALIFIED || this == WITHDRAWN;
    }
}
