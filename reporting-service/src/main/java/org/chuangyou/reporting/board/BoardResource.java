package org.chuangyou.reporting.board;

import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import org.chuangyou.reporting.campaign.CampaignReckoning;
import org.chuangyou.reporting.figure.AsOf;
import org.chuangyou.reporting.organization.Tree;
import org.chuangyou.reporting.pledge.Campaigns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The public board; nobody need sign in to read it. */
@Path("/public/board")
@Tag(name = "公示栏")
class BoardResource {

    private final Campaigns campaigns;
    private final Tree tree;
    private final CampaignReckoning reckoning;
    private final AsOf asOf;

    BoardResource(Campaigns campaigns, Tree tree, CampaignReckoning reckoning, AsOf asOf) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.reckoning = reckoning;
        this.asOf = asOf;
    }

    @GET
    @Operation(summary = "公示栏", description = "一项活动的主题、承诺公布与兑现情况、已公布的测评结果。无需登录。")
    public Board board(@RestQuery @NotNull @Parameter(description = "活动") UUID campaign) {
        var found = campaigns.find(campaign).orElseThrow(NotFoundException::new);
        var organization = tree.find(found.organizationId()).orElseThrow(NotFoundException::new);
        return Board.of(reckoning.of(found, organization, asOf.today()));
    }
}
