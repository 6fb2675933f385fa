package org.chuangyou.reporting.pledge;

import java.util.EnumSet;
import java.util.Set;

/** What is summed of pledges; each sum by day, so that it can be told as of any. */
public enum PledgeFigure {
    PUBLISHED,
    FULFILLED,
    PARTLY_FULFILLED,
    UNKEPT_OBJECTIVE,
    UNKEPT_WITHOUT_REASON,
    WITHDRAWN,
    /** Up with publication, down with the outcome: counted for itself, so that a lost fact shows as a gap. */
    RUNNING,
    /** Monthly reports: of these only those given within the month before a day are told. */
    REPORTED,
    /** Up when something is overdue, down when it is made good. */
    OVERDUE,
    ANSWERED,
    /** Items past their own last day, as they were found: that one was done since is not announced. */
    ITEM_OVERDUE,
    COMMENT_OVERDUE,
    CHECKED,
    PROBLEM_FOUND,
    PUT_RIGHT,
    RATED_SELF,
    RATED_MEMBERS,
    RATED_MASSES,
    RATED_ORGANIZATION;

    static final Set<PledgeFigure> OUTCOMES =
            EnumSet.of(FULFILLED, PARTLY_FULFILLED, UNKEPT_OBJECTIVE, UNKEPT_WITHOUT_REASON, WITHDRAWN);

    /** What happened and stays where it happened. */
    private static final Set<PledgeFigure> HAPPENED = EnumSet.of(
            REPORTED,
            ANSWERED,
            ITEM_OVERDUE,
            COMMENT_OVERDUE,
            CHECKED,
            PROBLEM_FOUND,
            PUT_RIGHT,
            RATED_SELF,
            RATED_MEMBERS,
            RATED_MASSES,
            RATED_ORGANIZATION);

    /** Whether it says how things stand, and so goes along with a pledge. */
    boolean goesAlong() {
        return !HAPPENED.contains(this);
    }
}
