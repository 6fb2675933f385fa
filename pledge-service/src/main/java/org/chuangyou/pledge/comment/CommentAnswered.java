package org.chuangyou.pledge.comment;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** The outcome says how it was closed; in time is null for what had no time limit. */
@Event.Type("pledge.comment-answered.v1")
record CommentAnswered(
        UUID pledgeId,
        UUID campaignId,
        UUID organizationId,
        UUID commentId,
        String outcome,
        Boolean inTime,
        LocalDate answeredOn)
        implements Event {
    @Override
    public Object key() {
        return pledgeId;
    }
}
