package org.chuangyou.pledge.announcement;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event.Type;

/** An item of a running pledge is past its own last day and nobody has reported it done; items count from 1. */
@Type("pledge.pledge-item-overdue.v1")
public record PledgeItemOverdue(UUID pledgeId, UUID campaignId, UUID organizationId, int item, LocalDate dueOn)
        implements Announcement {

    @Override
    public Object key() {
        return pledgeId;
    }
}
