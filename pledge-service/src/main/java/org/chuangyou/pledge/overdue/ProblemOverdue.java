package org.chuangyou.pledge.overdue;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A problem that a check found was not put right by its day. */
@Event.Type("pledge.problem-overdue.v1")
record ProblemOverdue(UUID pledgeId, UUID campaignId, UUID organizationId, UUID problemId, LocalDate putRightBy)
        implements Event {

    @Override
    public Object key() {
        return pledgeId;
    }
}
