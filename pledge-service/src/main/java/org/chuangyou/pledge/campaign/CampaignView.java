package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.carrier.Carrier;

/** A campaign as it is shown, to those signed in and to the public alike. */
record CampaignView(
        UUID id,
        UUID organizationId,
        CampaignStatus status,
        String name,
        String theme,
        String carrier,
        List<Carrier> carriers,
        LocalDate startsOn,
        LocalDate endsOn,
        List<BasisDocument> basis,
        List<Stage> stages) {}
