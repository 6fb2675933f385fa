package org.chuangyou.pledge.overdue;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** An item of a running pledge is past its own last day and nobody has reported it done; items count from 1. */
@Event.Type("pledge.pledge-item-overdue.v1")
record PledgeItemOverdue(UUID pledgeId, UUID campaignId, UUID organizationId, int item, LocalDate dueOn)
        implements Event {

    @Override
    public Object key() {
        return pledgeId;
    }
}
