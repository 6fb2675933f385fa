package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A running campaign has a later last day; all it is, as it stands now. */
@Event.Type("pledge.campaign-prolonged.v1")
record CampaignProlonged(
        UUID campaignId, UUID organizationId, String name, String theme, LocalDate startsOn, LocalDate endsOn)
        implements Event {
    @Override
    public Object key() {
        return campaignId;
    }
}
