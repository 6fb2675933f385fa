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
import org.chuangyou.chassis.event.Event;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.carrier.TakenUp;
import org.chuangyou.pledge.organization.Authority;
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
    private final ScheduleChanges scheduleChanges;
    private final Unfinished unfinished;
    private final TakenUp takenUp;
    private final Organizations organizations;
    private final Authority authority;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    CampaignResource(
            Campaigns campaigns,
            ScheduleChanges scheduleChanges,
            Unfinished unfinished,
            TakenUp takenUp,
            Organizations organizations,
            Authority authority,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.campaigns = campaigns;
        this.scheduleChanges = scheduleChanges;
        this.unfinished = unfinished;
        this.takenUp = takenUp;
        this.organizations = organizations;
        this.authority = authority;
        this.outbox = outbox;
        this.audit = audit;
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
        requireLeader(draft.organizationId());
        organizations.requireStanding(draft.organizationId());
        var campaign = Campaign.draft(UuidCreator.getTimeOrderedEpoch(), draft, takenUp.of(draft.carrierTemplates()));
        campaigns.persistAndFlush(campaign);
        audit.record("draft-campaign", campaign.id());
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
        var campaign = campaigns.require(id);
        requireVisible(campaign);
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
        var campaign = campaigns.lock(id);
        requireActor(campaign, read);
        requireLeader(draft.organizationId());
        organizations.requireStanding(draft.organizationId());
        campaign.edit(draft, takenUp.of(draft.carrierTemplates()));
        return done("edit-campaign", campaign);
    }

    @POST
    @Path("/{id}/dropping")
    @Transactional
    @Operation(operationId = "dropCampaign", summary = "放弃活动草稿", description = "启动后不能放弃，只能结束。")
    @APIResponse(responseCode = "200", description = "已放弃")
    @APIResponse(responseCode = "409", description = "活动已启动或已结束")
    public RestResponse<CampaignView> drop(@RestPath UUID id, @BeanParam ReadVersion read) {
        var campaign = campaigns.lock(id);
        requireActor(campaign, read);
        campaign.drop();
        return done("drop-campaign", campaign);
    }

    @GET
    @Path("/{id}/unfinished")
    @Operation(
            operationId = "listUnfinished",
            summary = "没有了结的承诺和留言",
            description = "主办组织及其上级组织的书记、副书记可见；按组织列出，都已了结的组织不列。")
    public Page<UnfinishedView> unfinished(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        var campaign = campaigns.require(id);
        requireVisible(campaign);
        requireLeader(campaign.organizationId());
        var after = page.after(1, parts -> UUID.fromString(parts.get(0))).orElse(Unfinished.FIRST);
        return Page.of(unfinished.in(id, after, page.limit + 1), page, it -> List.of(it.organizationId()), it -> it);
    }

    @POST
    @Path("/{id}/opening")
    @Transactional
    @Operation(operationId = "openCampaign", summary = "启动活动", description = "启动后各组织可制定方案、作出承诺。")
    @APIResponse(responseCode = "200", description = "已启动")
    @APIResponse(responseCode = "409", description = "活动不是草稿")
    public RestResponse<CampaignView> open(@RestPath UUID id, @BeanParam ReadVersion read) {
        var campaign = campaigns.lock(id);
        requireActor(campaign, read);
        return announced("open-campaign", campaign, campaign.open());
    }

    @POST
    @Path("/{id}/rescheduling")
    @Transactional
    @Operation(
            operationId = "rescheduleCampaign",
            summary = "调整阶段",
            description = "活动进行中可说明理由调整各阶段、延长结束日期，阶段须在活动起止日期之内；调整前的安排仍可查看。")
    @APIResponse(responseCode = "200", description = "已调整")
    @APIResponse(responseCode = "409", description = "活动未启动或已结束，或结束日期提前")
    public RestResponse<CampaignView> reschedule(
            @RestPath UUID id, @NotNull @Valid NewSchedule said, @BeanParam ReadVersion read) {
        var campaign = campaigns.lock(id);
        requireActor(campaign, read);
        var former = campaign.reschedule(said);
        if (said.endsOn() != null && !said.endsOn().equals(former.endsOn())) {
            outbox.add(campaign.prolonged());
        }
        scheduleChanges.persist(
                new ScheduleChange(UuidCreator.getTimeOrderedEpoch(), id, LocalDate.now(clock), said.reason(), former));
        return done("reschedule-campaign", campaign);
    }

    @POST
    @Path("/{id}/closing")
    @Transactional
    @Operation(
            operationId = "closeCampaign",
            summary = "结束活动",
            description = "结束后方案、承诺和进展不再改变；已有的留言仍要审看、答复，评诺仍可进行。还有没有了结的承诺的，须写明理由。")
    @APIResponse(responseCode = "200", description = "已结束")
    @APIResponse(responseCode = "409", description = "活动未启动或已结束，或还有没有了结的承诺")
    public RestResponse<CampaignView> close(@RestPath UUID id, @Valid NewClosing said, @BeanParam ReadVersion read) {
        var campaign = campaigns.lock(id);
        requireActor(campaign, read);
        var closed = campaign.close(unfinished.leftIn(id), NewClosing.reasonOf(said), LocalDate.now(clock));
        return announced("close-campaign", campaign, closed);
    }

    private void requireActor(Campaign campaign, ReadVersion read) {
        requireVisible(campaign);
        requireLeader(campaign.organizationId());
        read.require(campaign.version());
    }

    private RestResponse<CampaignView> announced(String act, Campaign campaign, Event fact) {
        outbox.add(fact);
        return done(act, campaign);
    }

    private RestResponse<CampaignView> done(String act, Campaign campaign) {
        campaigns.flush();
        audit.record(act, campaign.id());
        return Etag.ok(campaign.view(), campaign.version());
    }

    private void requireVisible(Campaign campaign) {
        if (!campaign.isPublic() && !authority.sitsAtOrAbove(campaign.organizationId())) {
            throw CampaignProblems.notFound();
        }
    }

    private void requireLeader(UUID organizationId) {
        if (!authority.leadsAtOrAbove(organizationId)) {
            throw CampaignProblems.leadersOnly();
        }
    }
}
