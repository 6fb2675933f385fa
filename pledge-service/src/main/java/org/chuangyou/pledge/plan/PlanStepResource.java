package org.chuangyou.pledge.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.ReadVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a plan: publication, and its revision afterwards. */
@Path("/campaigns/{campaignId}/plans/{organizationId}")
@Authenticated
@Tag(name = "方案")
class PlanStepResource {

    private final PlanSteps steps;
    private final PlanVersions versions;
    private final Outbox outbox;
    private final Clock clock;

    PlanStepResource(PlanSteps steps, PlanVersions versions, Outbox outbox, Clock clock) {
        this.steps = steps;
        this.versions = versions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    @Path("/publication")
    @Transactional
    @Operation(
            operationId = "publishPlan",
            summary = "公布方案",
            description = "四个明确（主题、载体、创建条件、承诺内容）齐备、听取过群众意见后向群众公布；修订的文本公布后，以前的文本仍可查看。")
    @APIResponse(responseCode = "200", description = "已公布")
    @APIResponse(responseCode = "409", description = "四个明确不齐备、未听取群众意见，或已公布")
    public RestResponse<PlanView> publish(
            @RestPath UUID campaignId, @RestPath UUID organizationId, @BeanParam ReadVersion read) {
        var plan = steps.begin(campaignId, organizationId, read);
        var today = LocalDate.now(clock);
        var number = versions.of(plan.id()).size() + 1;
        outbox.add(number == 1 ? plan.publish(today) : plan.publishRevision(number, today));
        versions.keep(plan, number);
        return steps.done("publish-plan", plan);
    }

    @POST
    @Path("/revision")
    @Transactional
    @Operation(operationId = "revisePlan", summary = "修订方案", description = "说明理由后可修改已公布的方案；新文本公布之前，已公布的文本不变。")
    @APIResponse(responseCode = "200", description = "修订中")
    @APIResponse(responseCode = "409", description = "方案未公布，或已在修订")
    public RestResponse<PlanView> revise(
            @RestPath UUID campaignId,
            @RestPath UUID organizationId,
            @NotNull @Valid NewPlanRevision said,
            @BeanParam ReadVersion read) {
        var plan = steps.begin(campaignId, organizationId, read);
        plan.revise(said.reason());
        return steps.done("revise-plan", plan);
    }

    @POST
    @Path("/revision-dropping")
    @Transactional
    @Operation(operationId = "dropPlanRevision", summary = "放弃修订", description = "回到已公布的文本。")
    @APIResponse(responseCode = "200", description = "已放弃")
    @APIResponse(responseCode = "409", description = "方案不在修订")
    public RestResponse<PlanView> drop(
            @RestPath UUID campaignId, @RestPath UUID organizationId, @BeanParam ReadVersion read) {
        var plan = steps.begin(campaignId, organizationId, read);
        plan.dropRevision(plan.isPublished() ? versions.newest(plan.id()).content() : plan.content());
        return steps.done("drop-plan-revision", plan);
    }
}
