package org.chuangyou.pledge.campaign;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/public/campaigns")
@Tag(name = "公开栏")
class PublicCampaignResource {

    /** Above every time-ordered id: where the newest begin. */
    private final Campaigns campaigns;

    private final ScheduleChanges changes;

    PublicCampaignResource(Campaigns campaigns, ScheduleChanges changes) {
        this.campaigns = campaigns;
        this.changes = changes;
    }

    @GET
    @Operation(operationId = "listPublicCampaigns", summary = "公开的活动", description = "无需登录；新的在前。")
    public Page<CampaignView> list(@BeanParam @Valid PageRequest page) {
        var found = campaigns.opened(page.before(), page.limit + 1);
        return Page.of(found, page, campaign -> List.of(campaign.id()), Campaign::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readPublicCampaign", summary = "公开的一个活动", description = "无需登录；草稿不公开。")
    public RestResponse<CampaignView> read(@RestPath UUID id) {
        var campaign = campaigns.require(id);
        if (!campaign.isPublic()) {
            throw CampaignProblems.notFound();
        }
        return Etag.ok(campaign.view(), campaign.version());
    }

    @GET
    @Path("/{id}/schedule-changes")
    @Operation(operationId = "listScheduleChanges", summary = "阶段的调整", description = "无需登录；早的在前，附理由和调整前的安排。")
    public ScheduleChangeList scheduleChanges(@RestPath UUID id) {
        read(id);
        return new ScheduleChangeList(
                changes.of(id).stream().map(ScheduleChange::view).toList());
    }

    record ScheduleChangeList(List<ScheduleChangeView> items) {}
}
