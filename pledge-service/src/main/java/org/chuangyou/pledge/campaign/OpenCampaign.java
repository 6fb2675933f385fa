package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.carrier.Carrier;

/** What the other features need to know of a campaign in which they act. */
public record OpenCampaign(UUID id, UUID organizationId, LocalDate startsOn, LocalDate endsOn, List<Carrier> carriers) {

    /** Whether a day is one of the campaign's. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
