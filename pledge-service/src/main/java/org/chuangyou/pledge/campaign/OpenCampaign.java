package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.UUID;

/** What the other features need to know of a campaign in which they act. */
public record OpenCampaign(UUID id, UUID organizationId, LocalDate startsOn, LocalDate endsOn) {

    /** Whether a day is one of the campaign's. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
