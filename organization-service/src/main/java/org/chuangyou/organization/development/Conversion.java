package org.chuangyou.organization.development;

/** What the assembly resolves at the end of the probation. */
enum Conversion {
    /** 按期转正. */
    CONFIRM,
    /** 延长预备期, once. */
    EXTEND,
    /** 取消预备党员资格. */
    DISQUALIFY
}
