package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A published plan has a new text, the number-th that was published; the first is 1. */
@Event.Type("pledge.plan-revised.v1")
record PlanRevised(
        UUID planId,
        UUID campaignId,
        UUID organizationId,
        int number,
        String theme,
        String carrier,
        String conditions,
        String pledgeContent,
        LocalDate revisedOn)
        implements Event {
    @Override
    public Object key() {
        return planId;
    }
}
