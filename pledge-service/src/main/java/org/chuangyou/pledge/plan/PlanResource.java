package org.chuangyou.pledge.plan;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/campaigns")
@Authenticated
@Tag(name = "方案")
class PlanResource {

    private final Plans plans;
    private final PlanSteps steps;
    private final OpenCampaigns campaigns;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    PlanResource(Plans plans, PlanSteps steps, OpenCampaigns campaigns, Audit audit, Caller caller, Clock clock) {
        this.plans = plans;
        this.steps = steps;
        this.campaigns = campaigns;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Path("/{campaignId}/plans/{organizationId}")
    @Transactional
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "已有方案时必须带上读到的 ETag",
            example = "\"0\"")
    @Operation(
            operationId = "putPlan",
            summary = "制定或修改方案",
            description = "一个组织在一个活动中有一份方案；本组织或上级组织的书记、副书记制定；公布前、修订中可修改。")
    @APIResponse(responseCode = "200", description = "已修改")
    @APIResponse(responseCode = "201", description = "已制定")
    @APIResponse(responseCode = "409", description = "活动未启动、组织不在活动范围内，或方案已公布而未在修订")
    public RestResponse<PlanView> put(
            @RestPath UUID campaignId,
            @RestPath UUID organizationId,
            @NotNull @Valid DraftPlan draft,
            @BeanParam ReadVersion read) {
        steps.requireLeader(organizationId);
        campaigns.requireFor(campaignId, organizationId);
        var existing = plans.lock(campaignId, organizationId);
        if (existing.isEmpty()) {
            return create(Plan.draft(UuidCreator.getTimeOrderedEpoch(), campaignId, organizationId, draft));
        }
        var plan = existing.get();
        if (!plan.says(draft)) {
            read.require(plan.version());
            plan.edit(draft);
        }
        return steps.done("edit-plan", plan);
    }

    @GET
    @Path("/{campaignId}/plans/{organizationId}")
    @Operation(operationId = "readPlan", summary = "查看方案", description = "公布前只有本组织及其上级组织任职的人可见；修订中的，其他人看到的是已公布的文本。")
    public RestResponse<PlanView> read(@RestPath UUID campaignId, @RestPath UUID organizationId) {
        var plan = steps.requireVisible(campaignId, organizationId);
        return Etag.ok(steps.views(List.of(plan)).apply(plan), plan.version());
    }

    @GET
    @Path("/{campaignId}/plans")
    @Operation(operationId = "listPlans", summary = "活动中的方案", description = "新的在前。")
    public Page<PlanView> list(@RestPath UUID campaignId, @BeanParam @Valid PageRequest page) {
        var before = page.before();
        var found =
                plans.readableBy(caller.requirePersonCode(), LocalDate.now(clock), campaignId, before, page.limit + 1);
        return Page.of(found, page, plan -> List.of(plan.id()), steps.views(found));
    }

    private RestResponse<PlanView> create(Plan plan) {
        plans.persistAndFlush(plan);
        audit.record("draft-plan", plan.id());
        var view = steps.whole(plan);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/campaigns/" + view.campaignId() + "/plans/" + view.organizationId()))
                .tag(Etag.of(plan.version()))
                .build();
    }
}
