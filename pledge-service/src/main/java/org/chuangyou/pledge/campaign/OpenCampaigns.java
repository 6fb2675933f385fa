package org.chuangyou.pledge.campaign;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.chuangyou.pledge.organization.Organizations;

/** Campaigns as the other features meet them: something may change only in an open one. */
@ApplicationScoped
public class OpenCampaigns {

    private final Campaigns campaigns;
    private final Organizations organizations;

    OpenCampaigns(Campaigns campaigns, Organizations organizations) {
        this.campaigns = campaigns;
        this.organizations = organizations;
    }

    /**
     * The campaign, which stays open until the transaction ends: whoever closes it waits. 404 when there is none, 409
     * when it is not open.
     */
    public OpenCampaign require(UUID id) {
        return campaigns
                .findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(CampaignProblems::notFound)
                .asOpen();
    }

    /**
     * As {@link #require}, and 409 when the organisation is not one of those the campaign is held for, or stands no
     * more.
     */
    public OpenCampaign requireFor(UUID id, UUID organizationId) {
        var campaign = require(id);
        requireWithin(organizationId, campaign.organizationId());
        organizations.requireStanding(organizationId);
        return campaign;
    }

    /** 409 when the organisation is neither the organiser nor below it. */
    void requireWithin(UUID organizationId, UUID organizer) {
        if (!organizations.isWithin(organizationId, organizer)) {
            throw CampaignProblems.notHeldFor(
                    organizations.nameOf(organizationId).orElse(organizationId.toString()),
                    organizations.nameOf(organizer).orElse(organizer.toString()));
        }
    }
}
