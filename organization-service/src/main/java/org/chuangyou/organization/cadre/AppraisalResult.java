package org.chuangyou.organization.cadre;

/** 考核结论. */
enum AppraisalResult {
    /** 合格. */
    SUITABLE,
    /** 不合格: the nominee drops out. */
    UNSUITABLE
}
