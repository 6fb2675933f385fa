package org.chuangyou.pledge.overdue;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A comment was not looked at, or not answered, in time. */
@Event.Type("pledge.comment-overdue.v1")
record CommentOverdue(UUID pledgeId, UUID campaignId, UUID organizationId, UUID commentId, What what, LocalDate dueOn)
        implements Event {

    /** What was to be done: 审看 or 答复. */
    public enum What {
        MODERATE,
        ANSWER
    }

    @Override
    public Object key() {
        return pledgeId;
    }
}
