package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A plan is public, with the four things it makes clear (四个明确). */
@Event.Type("pledge.plan-published.v1")
record PlanPublished(
        UUID planId,
        UUID campaignId,
        UUID organizationId,
        String theme,
        String carrier,
        String conditions,
        String pledgeContent,
        LocalDate publishedOn)
        implements Event {
    @Override
    public Object key() {
        return planId;
    }
}
