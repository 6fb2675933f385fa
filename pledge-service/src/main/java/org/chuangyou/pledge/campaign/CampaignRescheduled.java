package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A running campaign has other stages from that day on: all of them, and its last day, as they stand now. */
@Event.Type("pledge.campaign-rescheduled.v1")
record CampaignRescheduled(
        UUID campaignId,
        UUID organizationId,
        LocalDate endsOn,
        List<Stage> stages,
        String reason,
        LocalDate rescheduledOn)
        implements Event {
    @Override
    public Object key() {
        return campaignId;
    }
}
