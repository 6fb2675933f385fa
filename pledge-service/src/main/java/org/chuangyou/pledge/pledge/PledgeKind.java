package org.chuangyou.pledge.pledge;

/** Whose pledge it is: 党组织、领导班子、领导干部、普通党员 (三定). */
public enum PledgeKind {
    ORGANIZATION,
    LEADERSHIP,
    LEADER,
    MEMBER;

    /** Whether one person answers for it rather than a body. */
    public boolean isPersonal() {
        return this == LEADER || this == MEMBER;
    }
}
