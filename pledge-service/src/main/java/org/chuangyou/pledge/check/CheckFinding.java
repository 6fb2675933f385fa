package org.chuangyou.pledge.check;

/** What came of looking at a pledge. */
enum CheckFinding {
    /** 正常. */
    IN_ORDER,
    /** 有问题: it is to be put right by a day. */
    PROBLEM,
    /** 已整改: a problem that was found is in order now. */
    PUT_RIGHT
}
