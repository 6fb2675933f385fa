package org.chuangyou.pledge.overdue;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** What was said of a pledge's end was neither confirmed nor contradicted in time. */
@Event.Type("pledge.end-overdue.v1")
record EndOverdue(UUID pledgeId, UUID campaignId, UUID organizationId, LocalDate dueOn) implements Event {

    @Override
    public Object key() {
        return pledgeId;
    }
}
