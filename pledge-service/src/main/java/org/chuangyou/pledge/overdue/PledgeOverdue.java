package org.chuangyou.pledge.overdue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** The month is null when fulfilment is overdue. */
@Event.Type("pledge.pledge-overdue.v1")
record PledgeOverdue(
        UUID pledgeId, UUID campaignId, UUID organizationId, OverdueMatter what, YearMonth month, LocalDate dueOn)
        implements Event {
    @Override
    public Object key() {
        return pledgeId;
    }
}
