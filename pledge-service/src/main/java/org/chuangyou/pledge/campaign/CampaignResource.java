package org.chuangyou.pledge.campaign;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.carrier.TakenUp;
import org.chuangyou.pledge.organization.Organizations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/campaigns")
@Authenticated
@Tag(name = "活动")
class CampaignResource {

    private final Campaigns campaigns;
    private final CampaignSteps steps;
    private final TakenUp takenUp;
    private final Organizations organizations;
    private final Caller caller;
    private final Clock clock;

    CampaignResource(
            Campaigns campaigns,
            CampaignSteps steps,
            TakenUp takenUp,
            Organizations organizations,
            Caller caller,
            Clock clock) {
        this.campaigns = campaigns;
        this.steps = steps;
        this.takenUp = takenUp;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "draftCampaign",
            summary = "起草活动",
            description = "主办组织或其上级组织的书记、副书记起草；阶段可交叉、可间断，须在活动起止日期之内。")
    @APIResponse(responseCode = "201", description = "已起草")
    @APIResponse(responseCode = "400", description = "日期矛盾或阶段超出活动起止日期")
    @APIResponse(responseCode = "403", description = "不是主办组织或其上级组织的书记、副书记")
    public RestResponse<CampaignView> draft(@NotNull @Valid DraftCampaign draft) {
        requireOrganizer(draft.organizationId());
        var campaign = Campaign.draft(UuidCreator.getTimeOrderedEpoch(), draft, takenUp.of(draft.carrierTemplates()));
        campaigns.persist(campaign);
        steps.done("draft-campaign", campaign);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, campaign.view())
                .location(URI.create("/campaigns/" + campaign.id()))
                .tag(Etag.of(campaign.version()))
                .build();
    }

    @GET
    @Operation(operationId = "listCampaigns", summary = "活动列表", description = "新的在前；草稿只列给主办组织及其上级组织任职的人。")
    public Page<CampaignView> list(@BeanParam @Valid PageRequest page) {
        var found =
                campaigns.readableBy(caller.requirePersonCode(), LocalDate.now(clock), page.before(), page.limit + 1);
        return Page.of(found, page, campaign -> List.of(campaign.id()), Campaign::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCampaign", summary = "查看活动", description = "草稿只有主办组织及其上级组织任职的人可见。")
    public RestResponse<CampaignView> read(@RestPath UUID id) {
        var campaign = steps.requireVisible(id);
        return Etag.ok(campaign.view(), campaign.version());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "editCampaign", summary = "修改活动草稿", description = "启动后不能再修改。")
    @APIResponse(responseCode = "200", description = "已修改")
    @APIResponse(responseCode = "409", description = "活动已启动或已结束，或主办组织已撤销")
    public RestResponse<CampaignView> edit(
            @RestPath UUID id, @NotNull @Valid DraftCampaign draft, @BeanParam ReadVersion read) {
        var campaign = steps.begin(id, read);
        requireOrganizer(draft.organizationId());
        campaign.edit(draft, takenUp.of(draft.carrierTemplates()));
        return steps.done("edit-campaign", campaign);
    }

    private void requireOrganizer(UUID organizationId) {
        steps.requireLeader(organizationId);
        organizations.requireStanding(organizationId);
    }
}
