package org.chuangyou.pledge.digest;

import java.util.UUID;

/** What can wait for a person, and where it is done. */
enum Matter {
    /** 该报的月度进展, in time still. */
    REPORT_DUE,
    REPORT_OVERDUE,
    /** The last day of a pledge comes within two weeks. */
    FULFILMENT_DUE,
    FULFILMENT_OVERDUE,
    /** Items past their own last day that no report says are done; however many, once for the pledge. */
    ITEM_OVERDUE,
    /** 限期整改: what a check found waits for the pledger. */
    PROBLEM_TO_PUT_RIGHT,
    /** The day for that has passed: the committee looks again. */
    PROBLEM_TO_CHECK,
    /** Nobody answers for it any more: the committee withdraws it with the reason. */
    PLEDGE_LEFT,
    TO_REVIEW,
    TO_PUBLISH,
    /** A pledge came back from its review. */
    TO_MEND,
    /** The pledger, or the committee in their stead, says how a pledge ended. */
    END_TO_CONFIRM,
    /** The committee said so in one's stead: one may object, until it holds. */
    END_TO_ANSWER,
    REVISION_TO_REVIEW,
    REVISION_TO_PUBLISH,
    REVISION_TO_MEND,
    TO_MODERATE,
    TO_ANSWER,
    /** The day of a plan that closed a comment has passed: 到时再答复一次. */
    PLAN_TO_TELL,
    CERTIFICATE_TO_SIGN,
    /** Its year is over. */
    CERTIFICATE_TO_ASSESS,
    TASK_DUE,
    TASK_OVERDUE,
    DIFFICULTY_TO_ANSWER,
    /** What was planned, or to be looked at again, has passed its day. */
    DIFFICULTY_DUE,
    SUGGESTION_TO_DECIDE,
    SUGGESTION_SENT_UP,
    /** Entered by a member; it counts when the committee has looked at it. */
    AID_TO_CONFIRM,
    PROMISE_DUE;

    /** The address at which one looks at it, and does it. */
    String link(Where at) {
        var pledge = "/pledges/" + at.pledgeId();
        return switch (this) {
            case REPORT_DUE, REPORT_OVERDUE -> pledge + "/progress-reports/" + at.month();
            case FULFILMENT_DUE,
                    FULFILMENT_OVERDUE,
                    ITEM_OVERDUE,
                    PLEDGE_LEFT,
                    TO_REVIEW,
                    TO_PUBLISH,
                    TO_MEND,
                    END_TO_CONFIRM,
                    END_TO_ANSWER -> pledge;
            case PROBLEM_TO_PUT_RIGHT, PROBLEM_TO_CHECK -> pledge + "/checks";
            case REVISION_TO_REVIEW, REVISION_TO_PUBLISH, REVISION_TO_MEND -> pledge + "/revision";
            case TO_MODERATE, TO_ANSWER, PLAN_TO_TELL -> pledge + "/comments/" + at.commentId();
            case CERTIFICATE_TO_SIGN, CERTIFICATE_TO_ASSESS -> "/certificates/" + at.subjectId();
            case TASK_DUE, TASK_OVERDUE ->
                "/tasks/" + at.subjectId() + "/items/" + at.number() + "/responses/" + at.organizationId();
            case DIFFICULTY_TO_ANSWER, DIFFICULTY_DUE -> "/difficulties/" + at.subjectId();
            case SUGGESTION_TO_DECIDE, SUGGESTION_SENT_UP -> "/suggestions/" + at.subjectId();
            case AID_TO_CONFIRM -> "/aid/" + at.subjectId();
            case PROMISE_DUE -> "/counterparts/" + at.subjectId();
        };
    }

    /** What an address is made of; each kind uses its own parts. */
    record Where(UUID pledgeId, Object month, UUID commentId, UUID subjectId, Integer number, UUID organizationId) {}
}
