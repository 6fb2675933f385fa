package org.chuangyou.organization.development;

/** How far a person has come; each step permits what {@link DevelopmentAct} says of it. */
enum DevelopmentStep {
    /** 已递交入党申请书. */
    APPLIED,
    /** 已派人谈话. */
    TALKED,
    /** 入党积极分子, cultivated for a year at least. */
    ACTIVIST,
    /** 发展对象, to be trained and vetted. */
    CANDIDATE,
    /** Trained, and the political review passed. */
    PREPARED,
    /** 预审合格. */
    PRE_REVIEWED,
    /** 公示期满. */
    NOTIFIED,
    /** 支部大会通过接收. */
    RESOLVED,
    /** 预备党员: the committee above has approved. */
    PROBATION,
    /** 支部大会讨论了转正. */
    CONVERSION_RESOLVED,
    /** 正式党员: the end. */
    CONFIRMED,
    /** Ended before: disqualified, or broken off. */
    ENDED;

    boolean isOver() {
        return this == CONFIRMED || this == ENDED;
    }
}
