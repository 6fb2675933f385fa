package org.chuangyou.pledge.pledge;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.organization.Organizations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Drafting, editing and reading pledges. What happens to them afterwards is in {@link PledgeStepResource}. */
@Path("/pledges")
@Authenticated
@Tag(name = "承诺")
class PledgeResource {

    static final UUID NEWEST = new UUID(-1, -1);

    private final Pledges pledges;
    private final PledgeSteps steps;
    private final Pledgers pledgers;
    private final Standing standing;
    private final OpenCampaigns campaigns;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    PledgeResource(
            Pledges pledges,
            PledgeSteps steps,
            Pledgers pledgers,
            Standing standing,
            OpenCampaigns campaigns,
            Organizations organizations,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.pledges = pledges;
        this.steps = steps;
        this.pledgers = pledgers;
        this.standing = standing;
        this.campaigns = campaigns;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "draftPledge",
            summary = "起草承诺",
            description = "个人承诺由本人起草；党组织、领导班子的承诺由该组织的书记、副书记起草。事项一至五项，期限在活动起止日期之内。")
    @APIResponse(responseCode = "201", description = "已起草")
    @APIResponse(responseCode = "403", description = "不是党员、不是本人所在组织，或不是该组织的书记、副书记")
    @APIResponse(responseCode = "409", description = "活动未启动、组织不在活动范围内，或期限超出活动")
    public RestResponse<PledgeView> draft(@NotNull @Valid DraftPledge draft) {
        var pledger = pledgers.of(draft);
        draft.content().requireWithin(campaigns.requireFor(draft.campaignId(), draft.organizationId()));
        var pledge = Pledge.draft(UuidCreator.getTimeOrderedEpoch(), draft, pledger, caller.requirePersonCode());
        pledges.persistAndFlush(pledge);
        steps.note(pledge, PledgeAct.DRAFT, null, null);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, steps.view(pledge))
                .location(URI.create("/pledges/" + pledge.id()))
                .tag(Etag.of(pledge.version()))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listPledges", summary = "承诺列表", description = "本人的承诺，以及本人任职组织及其下级组织的承诺；新的在前。")
    public Page<PledgeSummary> list(@BeanParam @Valid PledgeFilter filter, @BeanParam @Valid PageRequest page) {
        var before = page.after(1, parts -> UUID.fromString(parts.get(0))).orElse(NEWEST);
        var found =
                pledges.readableBy(caller.requirePersonCode(), LocalDate.now(clock), filter, before, page.limit + 1);
        var names =
                organizations.namesOf(found.stream().map(Pledge::organizationId).collect(Collectors.toSet()));
        if (filter.pledger == null) {
            audit.record("list-pledges", filter.organization == null ? "all" : filter.organization);
        }
        return Page.of(
                found,
                page,
                pledge -> List.of(pledge.id()),
                pledge -> pledge.summary(names.get(pledge.organizationId())));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readPledge",
            summary = "查看承诺",
            description = "公布前只有承诺人和本组织及其上级组织任职的人可见；公布后其他人看不到人员编号、听取的意见和审核意见。")
    public RestResponse<PledgeView> read(@RestPath UUID id) {
        var pledge = standing.requireVisible(pledges.require(id));
        if (!standing.isPledger(pledge)) {
            audit.record("read-pledge", id);
        }
        var view = steps.view(pledge);
        return Etag.ok(standing.isInside(pledge) ? view : view.fromOutside(), pledge.version());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "editPledge", summary = "修改承诺", description = "只在草稿或退回时，由承诺人修改。")
    @APIResponse(responseCode = "200", description = "已修改")
    @APIResponse(responseCode = "409", description = "当前状态不能修改")
    public RestResponse<PledgeView> edit(
            @RestPath UUID id, @NotNull @Valid PledgeContent content, @BeanParam ReadVersion read) {
        var pledge = pledges.lock(id);
        standing.requirePledger(pledge);
        var campaign = steps.begin(pledge, PledgeAct.EDIT, read);
        content.requireWithin(campaign);
        pledge.edit(content);
        return steps.done(pledge, PledgeAct.EDIT, null);
    }
}
