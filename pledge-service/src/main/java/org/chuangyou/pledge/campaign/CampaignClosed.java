package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** The number is that of public pledges left without an end. */
@Event.Type("pledge.campaign-closed.v1")
record CampaignClosed(UUID campaignId, UUID organizationId, LocalDate closedOn, int leftRunning) implements Event {
    @Override
    public Object key() {
        return campaignId;
    }
}
