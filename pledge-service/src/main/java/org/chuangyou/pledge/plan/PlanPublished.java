package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

@Event.Type("pledge.plan-published.v1")
record PlanPublished(UUID planId, UUID campaignId, UUID organizationId, LocalDate publishedOn) implements Event {
    @Override
    public Object key() {
        return planId;
    }
}
