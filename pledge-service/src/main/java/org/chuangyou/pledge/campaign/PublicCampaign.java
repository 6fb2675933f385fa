package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.carrier.Carrier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign as everybody may read it, with the name of who holds it. */
record PublicCampaign(
        UUID id,
        UUID organizationId,
        String organization,
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
        @Schema(description = "还有没有了结的承诺而仍结束的理由") String closingReason) {

    static PublicCampaign of(CampaignView campaign, String organization) {
        return new PublicCampaign(
                campaign.id(),
                campaign.organizationId(),
                organization,
                campaign.status(),
                campaign.name(),
                campaign.theme(),
                campaign.carrier(),
                campaign.carriers(),
                campaign.startsOn(),
                campaign.endsOn(),
                campaign.basis(),
                campaign.stages(),
                campaign.closedOn(),
                campaign.closingReason());
    }
}
