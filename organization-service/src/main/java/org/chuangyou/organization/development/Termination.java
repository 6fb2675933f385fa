package org.chuangyou.organization.development;

/** Where a way that is broken off leaves the person. */
enum Termination {
    /** 仍为入党申请人. */
    BACK_TO_APPLICANT,
    /** 不再作为发展人选. */
    OUT
}
