package org.chuangyou.organization.duty;

/** How a duty stands in one period. */
enum DutyState {
    DONE,
    /** Not yet done, and the period is not over. */
    DUE,
    /** The period is over. */
    MISSED
}
