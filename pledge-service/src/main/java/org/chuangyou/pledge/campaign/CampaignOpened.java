package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

@Event.Type("pledge.campaign-opened.v1")
record CampaignOpened(
        UUID campaignId, UUID organizationId, String name, String theme, LocalDate startsOn, LocalDate endsOn)
        implements Event {
    @Override
    public Object key() {
        return campaignId;
    }
}
