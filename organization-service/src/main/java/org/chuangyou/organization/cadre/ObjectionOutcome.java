package org.chuangyou.organization.cadre;

/** What looking into an objection has shown. */
enum ObjectionOutcome {
    /** 属实: the nominee is not listed. */
    UPHELD,
    /** 不属实. */
    UNFOUNDED
}
