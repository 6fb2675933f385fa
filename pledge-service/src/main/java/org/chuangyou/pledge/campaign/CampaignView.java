package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.carrier.Carrier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign as it is shown to those signed in. */
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
        List<Stage> stages,
        @Schema(description = "何日结束；进行中的没有") LocalDate closedOn,
        @Schema(description = "还有没有了结的承诺而仍结束的理由") String closingReason) {}
