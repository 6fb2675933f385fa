package org.chuangyou.reporting.campaign;

import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.reporting.figure.AsOf;
import org.chuangyou.reporting.organization.Authority;
import org.chuangyou.reporting.organization.Tree;
import org.chuangyou.reporting.pledge.Campaigns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A campaign's figures, for those with a post at or above the organisation they are about. */
@Path("/campaigns")
@Authenticated
@Tag(name = "活动数据")
class CampaignResource {

    private final Campaigns campaigns;
    private final Tree tree;
    private final Authority authority;
    private final CampaignReckoning reckoning;
    private final AsOf asOf;

    CampaignResource(Campaigns campaigns, Tree tree, Authority authority, CampaignReckoning reckoning, AsOf asOf) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.authority = authority;
        this.reckoning = reckoning;
        this.asOf = asOf;
    }

    @GET
    @Path("/{id}/figures")
    @Operation(
            summary = "活动数据",
            description = "某党组织及其下级在活动中的方案、承诺和测评数据。须在该党组织或其上级任职，否则如同不存在（404）。" + "测评结果公布之前，只有组织测评一方可见。")
    public CampaignFigures figures(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "党组织，默认为开展活动的党组织") UUID organization,
            @RestQuery("asOf") @Parameter(description = "截至日期，默认今天，不得晚于今天", example = "2011-07-01") String day) {
        var campaign = campaigns.find(id).orElseThrow(NotFoundException::new);
        var wanted = organization == null ? campaign.organizationId() : organization;
        if (!authority.reaches(wanted)) {
            throw new NotFoundException();
        }
        return reckoning.of(campaign, tree.find(wanted).orElseThrow(NotFoundException::new), asOf.of(day));
    }
}
