package org.chuangyou.reporting.pledge;

/** What is summed of pledges; each sum by day, so that it can be told as of any. */
enum PledgeFigure {
    PUBLISHED,
    FULFILLED,
    PARTLY_FULFILLED,
    UNKEPT_OBJECTIVE,
    UNKEPT_WITHOUT_REASON,
    WITHDRAWN,
    /** Up with publication, down with the outcome: counted for itself, so that a lost fact shows as a gap. */
    RUNNING,
    REPORTED,
    /** Up when something is overdue, down when it is made good. */
    OVERDUE,
    ANSWERED;

    /** Whether it says how things stand, and so goes along with a pledge; what happened stays where it happened. */
    boolean goesAlong() {
        return this != REPORTED && this != ANSWERED;
    }
}
