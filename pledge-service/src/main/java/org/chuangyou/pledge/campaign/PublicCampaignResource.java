package org.chuangyou.pledge.campaign;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.organization.Organizations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/public/campaigns")
@Tag(name = "公开栏")
class PublicCampaignResource {

    private static final UUID OLDEST = new UUID(0, 0);

    private final Campaigns campaigns;
    private final ScheduleChanges changes;
    private final Organizations organizations;

    PublicCampaignResource(Campaigns campaigns, ScheduleChanges changes, Organizations organizations) {
        this.campaigns = campaigns;
        this.changes = changes;
        this.organizations = organizations;
    }

    @GET
    @Operation(operationId = "listPublicCampaigns", summary = "公开的活动", description = "无需登录；新的在前。")
    public Page<PublicCampaign> list(@BeanParam @Valid PageRequest page) {
        var found = campaigns.opened(page.before(), page.limit + 1);
        return Page.of(found, page, campaign -> List.of(campaign.id()), views(found));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readPublicCampaign", summary = "公开的一个活动", description = "无需登录；草稿不公开。")
    public RestResponse<PublicCampaign> read(@RestPath UUID id) {
        var campaign = campaigns.requirePublic(id);
        return Etag.ok(views(List.of(campaign)).apply(campaign), campaign.version());
    }

    @GET
    @Path("/{id}/schedule-changes")
    @Operation(operationId = "listScheduleChanges", summary = "阶段的调整", description = "无需登录；早的在前，附理由和调整前的安排。")
    public Page<ScheduleChangeView> scheduleChanges(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        campaigns.requirePublic(id);
        var after = page.after(1, parts -> UUID.fromString(parts.get(0))).orElse(OLDEST);
        var found = changes.after(after, id, page.limit + 1);
        return Page.of(found, page, change -> List.of(change.id()), ScheduleChange::view);
    }

    private Function<Campaign, PublicCampaign> views(List<Campaign> found) {
        var names = organizations.namesOf(
                found.stream().map(Campaign::organizationId).collect(Collectors.toSet()));
        return campaign -> PublicCampaign.of(campaign.view(), names.get(campaign.organizationId()));
    }
}
