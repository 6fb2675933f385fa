package org.chuangyou.pledge.campaign;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.organization.Authority;
import org.jboss.resteasy.reactive.RestResponse;

/** How every step of a campaign begins and ends, and who sees of it what. */
@ApplicationScoped
class CampaignSteps {

    private final Campaigns campaigns;
    private final Authority authority;
    private final Audit audit;

    CampaignSteps(Campaigns campaigns, Authority authority, Audit audit) {
        this.campaigns = campaigns;
        this.authority = authority;
        this.audit = audit;
    }

    /** The campaign, locked, when the caller leads its organiser or one above it and read its newest version. */
    Campaign begin(UUID id, ReadVersion read) {
        var campaign = visible(campaigns.lock(id));
        requireLeader(campaign.organizationId());
        read.require(campaign.version());
        return campaign;
    }

    RestResponse<CampaignView> done(String act, Campaign campaign) {
        campaigns.flush();
        audit.record(act, campaign.id());
        return Etag.ok(campaign.view(), campaign.version());
    }

    /** 404 unless the caller may know of it. */
    Campaign requireVisible(UUID id) {
        return visible(campaigns.require(id));
    }

    void requireLeader(UUID organizationId) {
        if (!authority.leadsAtOrAbove(organizationId)) {
            throw CampaignProblems.leadersOnly();
        }
    }

    private Campaign visible(Campaign campaign) {
        if (!campaign.isPublic() && !authority.sitsAtOrAbove(campaign.organizationId())) {
            throw CampaignProblems.notFound();
        }
        return campaign;
    }
}
