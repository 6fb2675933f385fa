package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** What a campaign is when it begins; its carriers by their names, which reports speak of. */
@Event.Type("pledge.campaign-opened.v1")
record CampaignOpened(
        UUID campaignId,
        UUID organizationId,
        String name,
        String theme,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Stage> stages,
        List<BasisDocument> basis,
        List<String> carriers)
        implements Event {
    @Override
    public Object key() {
        return campaignId;
    }
}
