package org.chuangyou.pledge.plan;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.search.ByDay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/public/campaigns/{campaignId}/plans")
@Tag(name = "公开栏")
class PublicPlanResource {

    private final Plans plans;
    private final PlanSteps steps;
    private final PlanVersions versions;

    PublicPlanResource(Plans plans, PlanSteps steps, PlanVersions versions) {
        this.plans = plans;
        this.steps = steps;
        this.versions = versions;
    }

    @GET
    @Operation(operationId = "listPublicPlans", summary = "公布的方案", description = "无需登录；后公布的在前。")
    public Page<PlanView> list(@RestPath UUID campaignId, @BeanParam @Valid PageRequest page) {
        var found = plans.published(campaignId, ByDay.of(page), page.limit + 1);
        return Page.of(
                found, page, plan -> new ByDay(plan.publishedOn(), plan.id()).key(), steps.publishedViews(found));
    }

    @GET
    @Path("/{organizationId}")
    @Operation(operationId = "readPublicPlan", summary = "一个组织公布的方案", description = "无需登录；正在修订的，仍为公布过的文本。")
    public RestResponse<PlanView> read(@RestPath UUID campaignId, @RestPath UUID organizationId) {
        var plan = plans.requirePublished(campaignId, organizationId);
        return Etag.ok(steps.publishedViews(List.of(plan)).apply(plan), plan.version());
    }

    @GET
    @Path("/{organizationId}/versions")
    @Operation(operationId = "listPlanVersions", summary = "方案公布过的各版", description = "无需登录；从第一版起，每次修订附理由。")
    public Page<PlanVersionView> versions(
            @RestPath UUID campaignId, @RestPath UUID organizationId, @BeanParam @Valid PageRequest page) {
        var plan = plans.requirePublished(campaignId, organizationId);
        var after = page.after(1, parts -> Integer.valueOf(parts.get(0))).orElse(0);
        var found = versions.after(after, plan.id(), page.limit + 1);
        return Page.of(found, page, version -> List.of(version.number()), PlanVersion::view);
    }
}
